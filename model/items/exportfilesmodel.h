#pragma once

#include "model/exporting/exportcomparison.h"

#include <QtCore/QAbstractTableModel>

namespace hookbench {

/// How a file of an export stands to what is in the folder.
enum class ExportedState : quint8 {
    Unknown, ///< there is no folder to compare with
    New,
    Changed,
    Same,
    LeftOver ///< of an earlier export only; writing removes it
};
[[nodiscard]] QString titleOf(ExportedState state);

/// The files of one format: as they would be written, and those of an earlier export that would go.
class ExportFilesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportFilesModel)

public:
    enum Column : int { PathColumn, SizeColumn, StateColumn, ColumnCount };
    enum Role : int {
        IconIdRole = Qt::UserRole, ///< add, edit, check, remove; of the state's column
        PathRole                   ///< QString: what a selection is kept by
    };
    enum class Comparison : quint8 { None, WithFolder };

    explicit ExportFilesModel(QObject *parent = nullptr);
    ~ExportFilesModel() override;

    /// `differences` are those of compareFiles(); they count only when something was compared.
    void setExport(const QList<ExportFile> &files, const QList<FileDifference> &differences,
                   Comparison comparison);
    void setFormat(const QString &id);
    /// Asks all texts anew, after a change of language.
    void retranslate();

    /// Without bytes for one that is left over.
    [[nodiscard]] const ExportFile &file(int row) const { return m_rows.at(row).file; }
    [[nodiscard]] ExportedState state(int row) const { return m_rows.at(row).state; }
    /// -1 when the format has no such file.
    [[nodiscard]] int rowOf(const QString &path) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        ExportFile file;
        ExportedState state = ExportedState::Unknown;

        bool operator==(const Row &) const = default;
    };

    void refill();

    QList<Row> m_all;
    QString m_format;
    QList<Row> m_rows;
    qsizetype m_shared = 0; ///< characters that every path begins with: its folder, which needs no telling
};

} // namespace hookbench
