#include "ui/widgets/commandmodel.h"

#include "ui/widgets/fuzzymatch.h"

#include <algorithm>
#include <limits>

namespace hookbench {

namespace {

/// So many letters of a kind bring all of its commands: a language is found by the word Language, whatever
/// its own name and letters.
constexpr qsizetype leastOfKind = 3;

} // namespace

CommandModel::CommandModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

CommandModel::~CommandModel() = default;

void CommandModel::setCommands(QList<Command> commands)
{
    beginResetModel();
    m_commands = std::move(commands);
    findMatches();
    endResetModel();
}

void CommandModel::setPattern(const QString &pattern)
{
    beginResetModel();
    m_pattern = pattern;
    findMatches();
    endResetModel();
}

void CommandModel::findMatches()
{
    m_rows.clear();
    for (qsizetype index = 0; index < m_commands.size(); ++index) {
        const Command &command = m_commands.at(index);
        if (auto found = fuzzyMatch(m_pattern, command.text))
            m_rows.append({index, found->score, std::move(found->positions)});
        else if (m_pattern.size() >= leastOfKind && command.kind.startsWith(m_pattern, Qt::CaseInsensitive))
            m_rows.append({index, std::numeric_limits<int>::min(), {}});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &one, const Row &other) { return one.score > other.score; });
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Command &command = m_commands.at(row.index);
    switch (role) {
    case Qt::DisplayRole:
        return command.text;
    case Qt::DecorationRole:
        return command.icon;
    case Qt::AccessibleTextRole:
        return command.shortcut.isEmpty() ? tr("%1, %2", "command, menu").arg(command.text, command.kind)
                                          : tr("%1, %2, %3", "command, menu, shortcut")
                                                .arg(command.text, command.kind, command.shortcut);
    case KindRole:
        return command.kind;
    case ShortcutRole:
        return command.shortcut;
    case PositionsRole:
        return QVariant::fromValue(row.positions);
    default:
        return {};
    }
}

} // namespace hookbench
