#include "app/cli/console.h"

#include <QtCore/QCoreApplication>

#include <nlohmann/json.hpp>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

// 0, or the errno of the write that failed.
int writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), std::size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return errno;
        if (written > 0)
            bytes = bytes.sliced(written);
    }
    return 0;
}

bool isUnsafe(QChar character)
{
    const char16_t code = character.unicode();
    const bool reorders = code >= 0x202A && code <= 0x202E; // isolates stay inside their text
    return character.category() == QChar::Other_Control || reorders;
}

} // namespace

void reserveStandardStreams()
{
    int descriptor = -1;
    do
        descriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    while (descriptor >= 0 && descriptor <= STDERR_FILENO);
    if (descriptor >= 0)
        ::close(descriptor);
}

void Console::write(QByteArrayView bytes)
{
    if (m_readerHasGone || !m_result)
        return;
    const int failure = writeAll(STDOUT_FILENO, bytes);
    if (failure == EPIPE)
        m_readerHasGone = true;
    else if (failure != 0)
        m_result = Error{ErrorCode::Unwritable,
                         QCoreApplication::translate("Console", "Cannot write to the standard output: %1.")
                             .arg(qt_error_string(failure))};
}

void Console::writeText(const QString &text)
{
    write(text.toUtf8());
}

void Console::writeLine(const QString &line)
{
    writeText(printable(line) + u'\n');
}

void Console::writeJson(const Json &json)
{
    QByteArray line = dumpJson(json);
    line.append('\n');
    write(line);
}

void Console::say(const QString &sentence)
{
    const QString line = u"hookbench-cli: "_s + printable(sentence) + u'\n';
    // Nowhere to tell that stderr itself cannot be written.
    static_cast<void>(writeAll(STDERR_FILENO, line.toUtf8()));
}

QString printable(const QString &text)
{
    QString safe = text;
    for (QChar &character : safe)
        if (isUnsafe(character))
            character = QChar::ReplacementCharacter;
    return safe;
}

Json jsonText(const QString &text)
{
    return text.toStdString();
}

Json jsonTextOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : jsonText(text);
}

} // namespace hookbench
