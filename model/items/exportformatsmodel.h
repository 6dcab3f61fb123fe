#pragma once

#include "model/exporting/exportcomparison.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>

namespace hookbench {

/// The formats of an export, each with a tick, what it is for, and how many files it has.
class ExportFormatsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportFormatsModel)

public:
    enum Role : int {
        IdRole = Qt::UserRole, ///< QString
        ExplanationRole,       ///< QString: for whom the format is
        CountRole              ///< QString: "48 files, 3 differ"; empty while there is no export
    };

    explicit ExportFormatsModel(QObject *parent = nullptr);
    ~ExportFormatsModel() override;

    /// In the order of exportFormats(); all in the beginning.
    [[nodiscard]] QStringList chosen() const;
    /// Ids that are no format are passed over.
    void setChosen(const QStringList &ids);

    /// What the formats consist of, and what of it is not so in the folder.
    void setExport(const QList<ExportFile> &files, const QList<FileDifference> &differences);
    /// Asks all texts anew, after a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosenChanged();

private:
    struct Count
    {
        int files = 0;
        int differing = 0;
    };

    [[nodiscard]] QString countText(const QString &id) const;

    QSet<QString> m_left; ///< formats without a tick
    QHash<QString, Count> m_counts;
};

} // namespace hookbench
