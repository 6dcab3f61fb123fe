#pragma once

#include <QtCore/QAbstractListModel>
#include <QtGui/QIcon>

#include <functional>

namespace hookbench {

/// Something that the command palette can do.
struct Command
{
    QString text;
    QString kind;     ///< where it belongs, "File", "Event type"
    QString shortcut; ///< in the words of the platform; empty without one
    QIcon icon;
    std::function<void()> run;
};

/// The commands that fit what was typed, best first, and after them those whose kind begins with it; all of
/// them while nothing is typed.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandModel)

public:
    enum Role : int {
        KindRole = Qt::UserRole, ///< QString
        ShortcutRole,            ///< QString
        PositionsRole            ///< QList<qsizetype>: the letters of the text that were typed
    };

    explicit CommandModel(QObject *parent = nullptr);
    ~CommandModel() override;

    void setCommands(QList<Command> commands);
    void setPattern(const QString &pattern);
    [[nodiscard]] const Command &command(int row) const { return m_commands.at(m_rows.at(row).index); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        qsizetype index = 0;
        int score = 0;
        QList<qsizetype> positions;
    };
    void findMatches();

    QList<Command> m_commands;
    QList<Row> m_rows;
    QString m_pattern;
};

} // namespace hookbench
