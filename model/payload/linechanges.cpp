#include "model/payload/jsonlines.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <vector>

namespace hookbench {

namespace {

/// What a line is recognised by in another version of the body: its path, whether it closes a container,
/// and which one it is of those that agree in both.
struct LineKey
{
    QByteArray path;
    bool closes = false;
    int occurrence = 0;

    bool operator==(const LineKey &) const = default;
};

size_t qHash(const LineKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.path, key.closes, key.occurrence);
}

QStringView withoutComma(const QString &text)
{
    return text.endsWith(u',') ? QStringView(text).chopped(1) : QStringView(text);
}

bool closesContainer(const QString &text)
{
    const QStringView bare = QStringView(text).trimmed();
    return bare.startsWith(u'}') || bare.startsWith(u']');
}

std::vector<LineKey> keysOf(const QList<JsonLine> &lines)
{
    std::vector<LineKey> keys;
    keys.reserve(std::size_t(lines.size()));
    QHash<LineKey, int> seen;
    for (const JsonLine &line : lines) {
        LineKey key{line.path, closesContainer(line.text), 0};
        key.occurrence = seen[key]++;
        keys.push_back(std::move(key));
    }
    return keys;
}

bool isPlainText(const QList<JsonLine> &lines)
{
    return std::all_of(lines.begin(), lines.end(), [](const JsonLine &line) { return line.path.isEmpty(); });
}

class Marker
{
public:
    void keep(const JsonLine &line, LineChange change)
    {
        m_marked.append({line, change, change == LineChange::Removed ? 0 : ++m_number});
    }

    void compare(const JsonLine &before, const JsonLine &after)
    {
        const bool same = withoutComma(before.text) == withoutComma(after.text);
        keep(after, same ? LineChange::None : LineChange::Changed);
    }

    [[nodiscard]] QList<MarkedLine> lines() && { return std::move(m_marked); }

private:
    QList<MarkedLine> m_marked;
    int m_number = 0;
};

/// JSON against JSON: lines are matched by their path.
QList<MarkedLine> markByPath(const QList<JsonLine> &before, const QList<JsonLine> &after)
{
    const std::vector<LineKey> keysBefore = keysOf(before);
    const std::vector<LineKey> keysAfter = keysOf(after);
    QHash<LineKey, qsizetype> indexBefore;
    for (std::size_t index = 0; index < keysBefore.size(); ++index)
        indexBefore.insert(keysBefore[index], qsizetype(index));
    const QSet<LineKey> stillThere(keysAfter.begin(), keysAfter.end());

    Marker marker;
    qsizetype next = 0; // the first line of `before` that was not passed yet
    const auto passUpTo = [&](qsizetype end) {
        for (; next < end; ++next)
            if (!stillThere.contains(keysBefore[std::size_t(next)]))
                marker.keep(before.at(next), LineChange::Removed);
    };
    for (qsizetype line = 0; line < after.size(); ++line) {
        const auto found = indexBefore.constFind(keysAfter[std::size_t(line)]);
        if (found == indexBefore.cend()) {
            marker.keep(after.at(line), LineChange::Added);
            continue;
        }
        passUpTo(*found);
        next = std::max(next, *found + 1);
        marker.compare(before.at(*found), after.at(line));
    }
    passUpTo(before.size());
    return std::move(marker).lines();
}

/// Plain text: equal lines at both ends stay, those in between are compared one by one.
QList<MarkedLine> markByPosition(const QList<JsonLine> &before, const QList<JsonLine> &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head).text == after.at(head).text)
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before.at(before.size() - 1 - tail).text == after.at(after.size() - 1 - tail).text)
        ++tail;
    Marker marker;
    for (qsizetype line = 0; line < after.size() - tail; ++line) {
        if (line < before.size() - tail)
            marker.compare(before.at(line), after.at(line));
        else
            marker.keep(after.at(line), LineChange::Added);
    }
    for (qsizetype line = after.size() - tail; line < before.size() - tail; ++line)
        marker.keep(before.at(line), LineChange::Removed);
    for (qsizetype line = after.size() - tail; line < after.size(); ++line)
        marker.keep(after.at(line), LineChange::None);
    return std::move(marker).lines();
}

} // namespace

QList<MarkedLine> markChanges(const QList<JsonLine> &before, const QList<JsonLine> &after)
{
    const bool wasText = isPlainText(before);
    if (wasText && isPlainText(after))
        return markByPosition(before, after);
    return markByPath(before, after);
}

} // namespace hookbench
