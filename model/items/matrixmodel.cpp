#include "model/items/matrixmodel.h"

#include "model/catalogue/cataloguetext.h"
#include "model/items/designdocument.h"

#include <algorithm>

namespace hookbench {

namespace {

std::optional<FieldGroup> neverGroupOfColumn(int column)
{
    if (column < MatrixModel::InternalNotesColumn || column >= MatrixModel::ColumnCount)
        return std::nullopt;
    return neverGroups[std::size_t(column - MatrixModel::InternalNotesColumn)];
}

/// A group's title for a column as narrow as a box; the title itself is for everywhere else.
QString headingOf(FieldGroup group)
{
    switch (group) {
        //: Heading of a narrow column: as short as can be. A soft hyphen (U+00AD) is where a word may break.
    case FieldGroup::CustomerContext:
        return MatrixModel::tr("Customer context", "heading of a narrow column");
    case FieldGroup::ContactDetails:
        return MatrixModel::tr("Contact details", "heading of a narrow column");
    case FieldGroup::SummaryPreview:
        return MatrixModel::tr("Summary preview", "heading of a narrow column");
    case FieldGroup::BillingDetails:
        return MatrixModel::tr("Billing details", "heading of a narrow column");
    case FieldGroup::InternalNotes:
        return MatrixModel::tr("Internal notes", "heading of a narrow column");
    case FieldGroup::Secrets:
        return MatrixModel::tr("Secrets and API keys", "heading of a narrow column");
    case FieldGroup::TargetCustomerNumber:
        return MatrixModel::tr("Target-level customer number", "heading of a narrow column");
    case FieldGroup::Always:
        break;
    }
    return titleOf(group);
}

} // namespace

MatrixModel::MatrixModel(const DesignDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_rows(makeRows())
{
    connect(&document, &DesignDocument::designChanged, this, &MatrixModel::refresh);
    connect(&document, &DesignDocument::selectionChanged, this, &MatrixModel::refresh);
}

MatrixModel::~MatrixModel() = default;

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

std::optional<Option> MatrixModel::optionOfColumn(int column)
{
    if (column < CustomerContextColumn || column > BillingDetailsColumn)
        return std::nullopt;
    return allOptions[std::size_t(column - CustomerContextColumn)];
}

int MatrixModel::rowOf(const QString &eventType) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&eventType](const Row &row) {
        return row.kind == RowKind::EventType && row.name == eventType;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case RowKindRole:
        return int(row.kind);
    case EventTypeRole:
        return row.kind == RowKind::EventType ? row.name : QString();
    case ProvenanceRole:
        return int(row.provenance);
    default:
        break;
    }
    if (row.kind == RowKind::Family)
        return role == Qt::DisplayRole && index.column() == EventTypeColumn ? QVariant(row.name) : QVariant();
    if (index.column() == EventTypeColumn)
        return nameData(row, role);
    if (const auto group = neverGroupOfColumn(index.column()))
        return lockedData(*group, role);
    return cellData(row, *optionOfColumn(index.column()), role);
}

QVariant MatrixModel::nameData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.name;
    case Qt::ToolTipRole:
    case Qt::StatusTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.description;
    default:
        return {};
    }
}

QVariant MatrixModel::lockedData(FieldGroup group, int role) const
{
    switch (role) {
    case LockedRole:
        return true;
    case EffectiveRole:
        return false;
    case Qt::AccessibleTextRole:
        return tr("Never sent: %1").arg(titleOf(group));
    case Qt::ToolTipRole:
    case Qt::StatusTipRole:
    case Qt::AccessibleDescriptionRole:
        return neverReason(group);
    default:
        return {};
    }
}

QVariant MatrixModel::cellData(const Row &row, Option option, int role) const
{
    const OptionDecision &decision = row.decisions[std::size_t(option)];
    const OptionState state = row.states[option];
    switch (role) {
    case OptionStateRole:
        return int(state);
    case EffectiveRole:
        return decision.in;
    case RuleRole:
        return int(decision.rule);
    case BlockedRole:
        return row.blocked[std::size_t(option)];
    case LockedRole:
        return false;
    case Qt::AccessibleTextRole:
        return accessibleText(row, option);
    case Qt::ToolTipRole:
    case Qt::StatusTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.kind == RowKind::Defaults ? defaultsHint(row, option) : reasonOf(option, decision);
    default:
        return {};
    }
}

QString MatrixModel::accessibleText(const Row &row, Option option) const
{
    const bool in = row.decisions[std::size_t(option)].in;
    const QString title = titleOf(option);
    switch (row.states[option]) {
    case OptionState::On:
        return in ? tr("%1: on").arg(title) : tr("%1: on, but kept out by a rule").arg(title);
    case OptionState::Off:
        return tr("%1: off").arg(title);
    case OptionState::Inherit:
        return in ? tr("%1: inherited, on").arg(title) : tr("%1: inherited, off").arg(title);
    }
    return title;
}

QString MatrixModel::defaultsHint(const Row &row, Option option) const
{
    const QString title = titleOf(option);
    switch (row.states[option]) {
    case OptionState::On:
        return tr("%1: on for every event type that does not set its own.").arg(title);
    case OptionState::Off:
        return tr("%1: off for every event type that does not set its own.").arg(title);
    case OptionState::Inherit:
        return row.decisions[std::size_t(option)].wanted
                   ? tr("%1: Ordinavo's default, which is on in this design.").arg(title)
                   : tr("%1: Ordinavo's default, which is off in this design.").arg(title);
    }
    return title;
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto option = optionOfColumn(section);
    const auto never = neverGroupOfColumn(section);
    switch (role) {
    case Qt::DisplayRole:
        if (option)
            return headingOf(groupOf(*option));
        return never ? headingOf(*never) : tr("Event type");
    case Qt::AccessibleTextRole:
        if (option)
            return titleOf(*option);
        return never ? titleOf(*never) : tr("Event type");
    case Qt::ToolTipRole:
        if (option)
            return titleOf(*option);
        return never ? neverReason(*never) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).kind == RowKind::Family)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QList<MatrixModel::Row> MatrixModel::makeRows() const
{
    const Design &design = m_document.design();
    const Subscription &subscription = m_document.subscription();
    const Catalogue &catalogue = m_document.catalogue();
    QList<Row> rows{defaultsRow()};
    QString family;
    for (const EventType *type : m_document.eventTypes()) {
        if (type->family != family) {
            family = type->family;
            const EventFamily *known = catalogue.family(family);
            Row heading;
            heading.kind = RowKind::Family;
            heading.name = known ? inUsersLanguage(known->title) : family;
            rows.append(heading);
        }
        Row row;
        row.name = type->name;
        const QString description = inUsersLanguage(type->description);
        row.description = type->payloadProvenance == Provenance::Assumed
                              ? tr("%1 (payload assumed: nothing published shows it)").arg(description)
                              : description;
        row.provenance = type->payloadProvenance;
        row.states = subscription.eventOptions.value(type->name);
        row.decisions = effectiveOptions(design, subscription, *type, catalogue);
        // Only billing details can break the policy; see checkPolicy().
        const OptionDecision &billing = row.decisions[std::size_t(Option::BillingDetails)];
        row.blocked[std::size_t(Option::BillingDetails)] =
            billing.wanted && !billing.in && billing.rule != OptionRule::NothingToGovern;
        rows.append(row);
    }
    return rows;
}

MatrixModel::Row MatrixModel::defaultsRow() const
{
    const Design &design = m_document.design();
    const Subscription &subscription = m_document.subscription();
    Row row;
    row.kind = RowKind::Defaults;
    row.name = tr("Subscription default");
    row.description = tr("What every event type inherits that does not set its own.");
    row.states = subscription.options;
    for (const Option option : allOptions) {
        OptionDecision &decision = row.decisions[std::size_t(option)];
        decision.wanted = isWanted(design, subscription, {}, option);
        decision.in = decision.wanted;
    }
    OptionDecision &billing = row.decisions[std::size_t(Option::BillingDetails)];
    billing.in = billing.wanted && subscription.billingEndpoint && design.billingFeature;
    row.blocked[std::size_t(Option::BillingDetails)] = billing.wanted && !billing.in;
    return row;
}

void MatrixModel::refresh()
{
    QList<Row> rows = makeRows();
    const auto sameName = [](const Row &a, const Row &b) { return a.kind == b.kind && a.name == b.name; };
    const bool sameRows = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameName);
    if (!sameRows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row) == m_rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

} // namespace hookbench
