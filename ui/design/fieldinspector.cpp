#include "ui/design/fieldinspector.h"

#include "model/catalogue/cataloguetext.h"
#include "model/items/designdocument.h"
#include "model/items/leftoutmodel.h"
#include "ui/design/designeditor.h"
#include "ui/design/leftoutdelegate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wrappingform.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

/// Of the justification.
constexpr int leastLines = 2;
constexpr int mostLines = 6;

/// The example as it would stand in the payload; a text from the catalogue, shown as plain text.
QString exampleOf(const CatalogueField &field)
{
    const QByteArray json = dumpJson(field.example);
    return field.example.is_null() ? QString() : QString::fromUtf8(json);
}

} // namespace

FieldInspector::FieldInspector(DesignEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_leftOut(new LeftOutModel(editor.document(), this))
    , m_state(new Pill(&Colours::good, this))
    , m_class(new Pill(&Colours::neutral, this))
    , m_provenance(new Pill(&Colours::caution, this))
    , m_justification(new QPlainTextEdit(this))
    , m_listHeading(new PlainLabel(PlainLabel::Role::Heading, this))
    , m_count(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_list(new QListView(this))
{
    setObjectName(u"inspector"_s);
    m_justification->setObjectName(u"justification"_s);
    m_list->setObjectName(u"leftOut"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeField());
    column->addWidget(makeLeftOut(), 1);

    connect(m_justification, &QPlainTextEdit::textChanged, this, &FieldInspector::editJustification);
    m_justification->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FieldInspector::activateLeftOut);
    connect(m_list, &QListView::clicked, this, &FieldInspector::activateLeftOut);
    connect(&editor.document(), &DesignDocument::previewChanged, this, &FieldInspector::refresh);
    retranslate();
}

FieldInspector::~FieldInspector() = default;

QWidget *FieldInspector::makeField()
{
    auto *panel = new WrappingForm(this);
    for (std::size_t row = 0; row < RowCount; ++row) {
        m_names[row] = new PlainLabel(PlainLabel::Role::Quiet, panel);
        auto *value = new PlainLabel(row == Path ? PlainLabel::Role::Code : PlainLabel::Role::Body, panel);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setFocusPolicy(Qt::ClickFocus);
        value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        m_values[row] = value;
    }
    m_values[Path]->setObjectName(u"fieldPath"_s);
    m_values[GovernedBy]->setObjectName(u"fieldGovernedBy"_s);
    m_state->setObjectName(u"fieldState"_s);
    const auto pillRow = [panel](Pill *pill, PlainLabel *text) {
        auto *cell = new QWidget(panel);
        auto *line = new QHBoxLayout(cell);
        line->setContentsMargins({});
        line->addWidget(pill, 0, Qt::AlignTop | Qt::AlignLeading);
        line->addWidget(text, 1);
        line->addStretch();
        return cell;
    };
    panel->addRow(m_names[Path], m_values[Path]);
    panel->addRow(m_names[State], pillRow(m_state, m_values[State]));
    panel->addRow(m_names[Type], m_values[Type]);
    panel->addRow(m_names[Description], m_values[Description]);
    panel->addRow(m_names[Class], pillRow(m_class, m_values[Class]));
    panel->addRow(m_names[GovernedBy], m_values[GovernedBy]);
    panel->addRow(m_names[Source], pillRow(m_provenance, m_values[Source]));
    m_values[Reason]->hide();
    panel->addRow(m_names[Reason], m_justification);
    m_names[Reason]->setBuddy(m_justification);
    m_justification->setTabChangesFocus(true);
    m_justification->setUndoRedoEnabled(false);
    return panel;
}

QWidget *FieldInspector::makeLeftOut()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    const int gap = fontMetrics().height() / 2;
    column->setContentsMargins({});
    column->setSpacing(gap / 2);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(gap, gap, gap, 0);
    heading->addWidget(m_listHeading);
    heading->addWidget(m_count);
    heading->addStretch(1);
    column->addLayout(heading);
    m_list->setModel(m_leftOut);
    m_list->setItemDelegate(new LeftOutDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // otherwise a change of width alone lays nothing out anew
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setSpacing(0);
    column->addWidget(m_list, 1);
    return panel;
}

QList<FieldDecision> FieldInspector::decisionsOf(const QByteArray &path) const
{
    QList<FieldDecision> own;
    const QByteArray inside = path + '.';
    for (const FieldDecision &decision : m_editor.document().preview().payload.fields) {
        if (decision.field->path == path)
            return {decision};
        if (decision.field->path.startsWith(inside))
            own.append(decision);
    }
    return own;
}

void FieldInspector::showPath(const QByteArray &path)
{
    if (path == m_path || decisionsOf(path).isEmpty())
        return;
    m_path = path;
    refresh();
}

void FieldInspector::refresh()
{
    m_count->setText(locale().toString(m_leftOut->rowCount()));
    const QList<FieldDecision> &all = m_editor.document().preview().payload.fields;
    QList<FieldDecision> own = decisionsOf(m_path);
    if (own.isEmpty() && !all.isEmpty()) {
        m_path = all.first().field->path;
        own = {all.first()};
    }
    if (own.isEmpty())
        return;
    m_values[Path]->setText(QString::fromUtf8(m_path));
    if (own.size() == 1 && own.first().field->path == m_path)
        showField(own.first());
    else
        showObject(own);
    showGoverning(own.first());
    showJustification();
}

void FieldInspector::showField(const FieldDecision &decision)
{
    const CatalogueField &field = *decision.field;
    m_state->setText(decision.in ? tr("in the payload") : tr("left out"));
    m_state->setTone(decision.in ? &Colours::good : &Colours::neutral);
    const std::array types{tr("string"), tr("integer"), tr("boolean")};
    const QString example = exampleOf(field);
    const QString &type = types[std::size_t(field.type)];
    m_values[Type]->setText(example.isEmpty() ? type : tr("%1, for example %2").arg(type, example));
    m_values[Description]->setText(inUsersLanguage(field.description));
    m_class->setText(titleOf(field.dataClass));
    m_class->setTone(toneMemberOf(field.dataClass));
    const Provenance provenance = provenanceIn(field, m_editor.document().eventType());
    m_provenance->setText(titleOf(provenance));
    m_provenance->setTone(toneMemberOf(provenance));
    m_values[Source]->setText(inUsersLanguage(field.source));
}

void FieldInspector::showObject(const QList<FieldDecision> &decisions)
{
    const auto isIn = [](const FieldDecision &decision) { return decision.in; };
    const auto in = std::count_if(decisions.begin(), decisions.end(), isIn);
    m_state->setText(in > 0 ? tr("in the payload") : tr("left out"));
    m_state->setTone(in > 0 ? &Colours::good : &Colours::neutral);
    m_values[Type]->setText(tr("object, %1 of its %2 fields in").arg(in).arg(decisions.size()));
    m_values[Description]->setText({});
    // The most delicate class and the weakest provenance of its fields speak for the whole.
    const auto byClass = [](const FieldDecision &a, const FieldDecision &b) {
        return a.field->dataClass < b.field->dataClass;
    };
    const auto byProvenance = [](const FieldDecision &a, const FieldDecision &b) {
        return a.field->provenance < b.field->provenance;
    };
    const DataClass dataClass =
        std::max_element(decisions.begin(), decisions.end(), byClass)->field->dataClass;
    const CatalogueField &weakest =
        *std::max_element(decisions.begin(), decisions.end(), byProvenance)->field;
    m_class->setText(titleOf(dataClass));
    m_class->setTone(toneMemberOf(dataClass));
    m_provenance->setText(titleOf(weakest.provenance));
    m_provenance->setTone(toneMemberOf(weakest.provenance));
    m_values[Source]->setText(inUsersLanguage(weakest.source));
}

void FieldInspector::showGoverning(const FieldDecision &decision)
{
    const DesignDocument &document = m_editor.document();
    const QString reason = reasonOf(decision, document.payloadRequest(document.eventType()));
    m_option = optionOf(decision.group);
    const bool isNamed = decision.group != FieldGroup::Always;
    m_values[GovernedBy]->setText(isNamed ? QString(titleOf(decision.group) + u'\n' + reason) : reason);
    for (PlainLabel *label : m_values)
        label->setVisible(!label->text().isEmpty());
    m_names[Description]->setVisible(!m_values[Description]->text().isEmpty());
}

QString FieldInspector::decidingRow(Option option) const
{
    const QString eventType = m_editor.document().eventType().name;
    const bool own =
        optionState(m_editor.document().subscription(), eventType, option) != OptionState::Inherit;
    return own ? eventType : QString();
}

void FieldInspector::showJustification()
{
    m_names[Reason]->setVisible(m_option.has_value());
    m_justification->setVisible(m_option.has_value());
    if (!m_option)
        return;
    const QString row = decidingRow(*m_option);
    const QString text = justificationFor(m_editor.document().subscription(), row, *m_option);
    m_justification->setPlaceholderText(row.isEmpty() ? tr("Why, for every event type that inherits")
                                                      : tr("Why, for this event type"));
    if (m_justification->toPlainText() == text)
        return;
    const QSignalBlocker blocker(m_justification);
    m_justification->setPlainText(text);
    fitJustification();
}

/// As high as its text, within reason.
void FieldInspector::fitJustification()
{
    const QFontMetrics metrics = m_justification->fontMetrics();
    const int margins =
        2 * m_justification->frameWidth() + 2 * int(std::ceil(m_justification->document()->documentMargin()));
    const QString text = m_justification->toPlainText();
    const QString &longest = text.isEmpty() ? m_justification->placeholderText() : text;
    const int width = m_justification->width() - margins;
    const int height =
        metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, longest).height();
    const int needed = height / metrics.lineSpacing();
    const int lines = std::clamp(needed, leastLines, mostLines);
    // A scroll bar that is not needed takes the width that would make it unneeded.
    m_justification->setVerticalScrollBarPolicy(needed > mostLines ? Qt::ScrollBarAlwaysOn
                                                                   : Qt::ScrollBarAlwaysOff);
    m_justification->setFixedHeight(lines * metrics.lineSpacing() + margins);
}

bool FieldInspector::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_justification && event->type() == QEvent::Resize)
        fitJustification();
    return QWidget::eventFilter(watched, event);
}

void FieldInspector::editJustification()
{
    if (!m_option)
        return;
    const Option option = *m_option;
    const QString row = decidingRow(option);
    const QString title = titleOf(option);
    const QString text = m_justification->toPlainText();
    const QString action =
        row.isEmpty() ? tr("Justify “%1”").arg(title) : tr("Justify “%1” for %2").arg(title, row);
    m_editor.changeSubscription(
        action,
        [&](Subscription &subscription) {
            setJustification(subscription, {row, option, text});
        },
        MergeJustification);
    fitJustification();
}

void FieldInspector::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void FieldInspector::activateLeftOut()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const QByteArray path = current.data(LeftOutModel::PathRole).toString().toUtf8();
    showPath(path);
    emit pathActivated(path);
}

void FieldInspector::retranslate()
{
    m_names[Path]->setText(tr("Path"));
    m_names[State]->setText(tr("State"));
    m_names[Type]->setText(tr("Type"));
    m_names[Description]->setText(tr("Meaning"));
    m_names[Class]->setText(tr("Data class"));
    m_names[GovernedBy]->setText(tr("Governed by"));
    m_names[Source]->setText(tr("Provenance"));
    m_names[Reason]->setText(tr("Justification"));
    m_justification->setAccessibleName(tr("Justification"));
    m_listHeading->setText(tr("Left out, and why"));
    m_list->setAccessibleName(tr("Left out, and why"));
    refresh();
}

void FieldInspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hookbench
