#pragma once

#include "model/payload/payloadbuilder.h"

#include <QtCore/QAbstractListModel>

namespace hookbench {

class DesignDocument;

/// What is left out of the current payload, and why: one row for each absent field, those of the same
/// object and rule folded into one ("contact.email, contact.phone"). Fields that the event type does not
/// carry at all come last.
class LeftOutModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeftOutModel)

public:
    enum Role : int {
        PathRole = Qt::UserRole, ///< QString: the first path
        ReasonRole,              ///< QString
        NeverRole,               ///< bool
        AssumedRole,             ///< bool
        RuleRole                 ///< FieldRule as int
    };

    explicit LeftOutModel(const DesignDocument &document, QObject *parent = nullptr);
    ~LeftOutModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString paths;
        QString firstPath;
        QString reason;
        FieldRule rule = FieldRule::OptionOff;
        bool assumed = false;

        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] QList<Row> makeRows() const;
    void refresh();

    const DesignDocument &m_document;
    QList<Row> m_rows;
};

} // namespace hookbench
