#include "model/exporting/exportcomparison.h"

#include "model/core/json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportComparison)
};

QString shown(const ImportedField &field)
{
    const QString types = field.types.join(u"|"_s);
    return field.value.isEmpty() ? types : types + u" ("_s + QString::fromUtf8(field.value) + u')';
}

QByteArray objectOf(const QByteArray &path)
{
    const qsizetype dot = path.indexOf('.');
    return dot < 0 ? QByteArray() : path.first(dot);
}

class EventComparison final
{
public:
    EventComparison(const QString &eventType, const ImportedEvent &before, const ImportedEvent &after)
        : m_eventType(eventType)
        , m_before(before)
        , m_after(after)
    {
    }

    [[nodiscard]] QList<ExportDifference> compare()
    {
        QList<QByteArray> paths = m_before.keys() + m_after.keys();
        std::ranges::sort(paths);
        paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
        for (const QByteArray &path : std::as_const(paths))
            comparePath(path);
        return std::move(m_differences);
    }

private:
    static bool isSent(const ImportedEvent &event, const QByteArray &path)
    {
        const auto it = event.constFind(path);
        return it != event.cend() && !it->isForbidden;
    }

    /// Whether fields of the object were sent before.
    [[nodiscard]] bool wasObject(const QByteArray &path) const
    {
        const QByteArray prefix = path + '.';
        const auto it = m_before.lowerBound(prefix);
        return it != m_before.cend() && it.key().startsWith(prefix);
    }

    void note(ExportChange change, const QByteArray &path, const QString &before = {},
              const QString &after = {})
    {
        m_differences.append({change, m_eventType, path, before, after});
    }

    void comparePath(const QByteArray &path)
    {
        const ImportedField before = m_before.value(path);
        const ImportedField after = m_after.value(path);
        const bool wasSent = isSent(m_before, path);
        const bool isSentNow = isSent(m_after, path);
        if (wasSent && isSentNow) {
            compareField(path, before, after);
        } else if (isSentNow) {
            note(ExportChange::FieldAdded, path, {}, shown(after));
        } else if (wasSent || wasObject(path)) {
            noteLoss(path, before, after);
        } else if (before.isForbidden && after.isForbidden && before.types != after.types) {
            note(ExportChange::TypeChanged, path, shown(before), shown(after));
        }
    }

    void noteLoss(const QByteArray &path, const ImportedField &before, const ImportedField &after)
    {
        if (after.isForbidden)
            note(ExportChange::NowForbidden, path, shown(before), shown(after));
        // With its object kept out, a field needs no word of its own.
        else if (!m_after.value(objectOf(path)).isForbidden && isSent(m_before, path))
            note(ExportChange::FieldRemoved, path, shown(before));
    }

    void compareField(const QByteArray &path, const ImportedField &before, const ImportedField &after)
    {
        if (before.types != after.types)
            note(ExportChange::TypeChanged, path, shown(before), shown(after));
        else if (before.value != after.value)
            note(ExportChange::ValueChanged, path, shown(before), shown(after));
        if (before.isAlwaysThere != after.isAlwaysThere)
            note(ExportChange::PresenceChanged, path, before.isAlwaysThere ? u"always"_s : u"not-always"_s,
                 after.isAlwaysThere ? u"always"_s : u"not-always"_s);
    }

    const QString &m_eventType;
    const ImportedEvent &m_before;
    const ImportedEvent &m_after;
    QList<ExportDifference> m_differences;
};

bool isOnDisk(const ExportFile &file, const QString &path)
{
    // readFile() reads whatever size a hostile folder holds up to its own bound.
    const Result<QByteArray> bytes = readFile(path);
    return bytes && *bytes == file.bytes;
}

} // namespace

QList<ExportDifference> compareExports(const ImportedExport &before, const ImportedExport &after)
{
    QStringList eventTypes = before.events.keys() + after.events.keys();
    eventTypes.sort();
    eventTypes.removeDuplicates();
    QList<ExportDifference> differences;
    for (const QString &eventType : std::as_const(eventTypes)) {
        if (!before.events.contains(eventType))
            differences.append({ExportChange::EventAdded, eventType, {}, {}, {}});
        else if (!after.events.contains(eventType))
            differences.append({ExportChange::EventRemoved, eventType, {}, {}, {}});
        else
            differences += EventComparison(eventType, *before.events.constFind(eventType),
                                           *after.events.constFind(eventType))
                               .compare();
    }
    return differences;
}

QString idOf(ExportChange change)
{
    switch (change) {
    case ExportChange::EventAdded:
        return u"event-added"_s;
    case ExportChange::EventRemoved:
        return u"event-removed"_s;
    case ExportChange::FieldAdded:
        return u"field-added"_s;
    case ExportChange::FieldRemoved:
        return u"field-removed"_s;
    case ExportChange::NowForbidden:
        return u"now-forbidden"_s;
    case ExportChange::TypeChanged:
        return u"type-changed"_s;
    case ExportChange::ValueChanged:
        return u"value-changed"_s;
    case ExportChange::PresenceChanged:
        return u"presence-changed"_s;
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const ExportDifference &difference)
{
    const QString path = QString::fromUtf8(difference.path);
    const QString before = difference.before.isEmpty() ? u"–"_s : difference.before;
    const QString after = difference.after.isEmpty() ? u"–"_s : difference.after;
    switch (difference.change) {
    case ExportChange::EventAdded:
        return Text::tr("%1: this event type is new.").arg(difference.eventType);
    case ExportChange::EventRemoved:
        return Text::tr("%1: this event type is gone.").arg(difference.eventType);
    case ExportChange::FieldAdded:
        //: %1 an event type, %2 a field, %3 its type
        return Text::tr("%1: %2 is new: %3.").arg(difference.eventType, path, after);
    case ExportChange::FieldRemoved:
        return Text::tr("%1: %2 is gone.").arg(difference.eventType, path);
    case ExportChange::NowForbidden:
        return Text::tr("%1: %2 is now kept out.").arg(difference.eventType, path);
    case ExportChange::TypeChanged:
    case ExportChange::ValueChanged:
        //: %1 an event type, %2 a field, %3 and %4 types with values in brackets
        return Text::tr("%1: %2 was %3 and is now %4.").arg(difference.eventType, path, before, after);
    case ExportChange::PresenceChanged:
        return difference.after == u"always" ? Text::tr("%1: %2 could be missing and is now always there.")
                                                   .arg(difference.eventType, path)
                                             : Text::tr("%1: %2 was always there and can now be missing.")
                                                   .arg(difference.eventType, path);
    }
    Q_UNREACHABLE();
}

QList<FileDifference> compareFiles(const QList<ExportFile> &files, const QString &folder,
                                   const QStringList &formats)
{
    QList<FileDifference> differences;
    const auto isLookedAt = [&formats](const ExportFile &file) {
        return formats.isEmpty() || formats.contains(file.format);
    };
    for (const ExportFile &file : files) {
        if (!isLookedAt(file))
            continue;
        const QString path = folder + u'/' + file.path;
        if (!QFileInfo(path).isFile())
            differences.append({file.path, file.format, FileChange::Missing});
        else if (!isOnDisk(file, path))
            differences.append({file.path, file.format, FileChange::Differs});
    }
    for (const IndexedFile &file : outdatedFiles(files, folder, formats))
        differences.append({file.path, file.format, FileChange::LeftOver});
    std::ranges::sort(differences, {}, &FileDifference::path);
    return differences;
}

QStringList fieldSentences(const ExportContext &context, const QString &folder)
{
    const Result<ImportedExport> before = importExport(folder);
    if (!before)
        return {before.error().message};
    QStringList sentences;
    for (const ExportDifference &difference : compareExports(*before, importedFrom(context, before->source)))
        sentences.append(sentenceOf(difference));
    return sentences;
}

QString sentenceOf(const FileDifference &difference)
{
    switch (difference.change) {
    case FileChange::Missing:
        return Text::tr("%1 is missing.").arg(difference.path);
    case FileChange::Differs:
        return Text::tr("%1 differs.").arg(difference.path);
    case FileChange::LeftOver:
        return Text::tr("%1 is left over from an earlier export.").arg(difference.path);
    }
    Q_UNREACHABLE();
}

} // namespace hookbench
