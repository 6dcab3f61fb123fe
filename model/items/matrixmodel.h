#pragma once

#include "model/design/effectiveoptions.h"

#include <QtCore/QAbstractTableModel>

namespace hookbench {

class DesignDocument;

/// The payload matrix as a table: first the subscription's defaults, then a heading for each family and
/// its event types; one column per option, one locked column per never group. Read-only: edits go through
/// the undo stack to the document, and come back from there.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixModel)

public:
    enum Column : int {
        EventTypeColumn,
        CustomerContextColumn,
        ContactDetailsColumn,
        SummaryPreviewColumn,
        BillingDetailsColumn,
        InternalNotesColumn,
        SecretsColumn,
        TargetCustomerNumberColumn,
        ColumnCount
    };
    enum class RowKind : quint8 { Defaults, Family, EventType };
    enum Role : int {
        RowKindRole = Qt::UserRole, ///< RowKind as int
        EventTypeRole,              ///< QString; empty for other rows
        OptionStateRole,            ///< OptionState as int: the cell's own state
        EffectiveRole,              ///< bool: in or out after all rules
        RuleRole,                   ///< OptionRule as int: what overrides the cell
        LockedRole,                 ///< bool: a never column
        ProvenanceRole,             ///< Provenance as int, of the event type's payload
        BlockedRole                 ///< bool: a policy error concerns the cell
    };

    explicit MatrixModel(const DesignDocument &document, QObject *parent = nullptr);
    ~MatrixModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The row of an event type; -1 when the subscription does not have it.
    [[nodiscard]] int rowOf(const QString &eventType) const;
    /// The option of a column; nothing for the name and the locked columns.
    [[nodiscard]] static std::optional<Option> optionOfColumn(int column);

private:
    struct Row
    {
        RowKind kind = RowKind::EventType;
        QString name; ///< event type or family title
        QString description;
        Provenance provenance = Provenance::Documented;
        OptionStates states;
        OptionDecisions decisions{};
        std::array<bool, 4> blocked{};

        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] QVariant nameData(const Row &row, int role) const;
    [[nodiscard]] QVariant lockedData(FieldGroup group, int role) const;
    [[nodiscard]] QVariant cellData(const Row &row, Option option, int role) const;
    [[nodiscard]] QString accessibleText(const Row &row, Option option) const;
    [[nodiscard]] QString defaultsHint(const Row &row, Option option) const;
    [[nodiscard]] QList<Row> makeRows() const;
    [[nodiscard]] Row defaultsRow() const;
    void refresh();

    const DesignDocument &m_document;
    QList<Row> m_rows;
};

} // namespace hookbench
