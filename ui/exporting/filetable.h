#pragma once

#include <QtWidgets/QTableView>

namespace hookbench {

class ExportFilesModel;

/// The files of one format, with what writing would do to each.
class FileTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileTable)

public:
    /// `files` must outlive the table.
    explicit FileTable(ExportFilesModel &files, QWidget *parent = nullptr);
    ~FileTable() override;
};

} // namespace hookbench
