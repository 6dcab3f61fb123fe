#include "model/items/texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace hookbench {

using namespace Qt::StringLiterals;

QString timeOfDayText(Instant instant)
{
    const QByteArray iso = isoMilliseconds(instant);
    const qsizetype time = iso.indexOf('T') + 1;
    return QString::fromLatin1(iso.mid(time, iso.size() - time - 1));
}

QString elapsedText(std::chrono::microseconds duration)
{
    const QLocale locale;
    if (duration.count() < 100) {
        //: a duration in microseconds
        return QCoreApplication::translate("Texts", "%1 µs").arg(locale.toString(qint64(duration.count())));
    }
    const double milliseconds = double(duration.count()) / 1000.0;
    if (milliseconds < 1000.0) {
        const int digits = milliseconds < 1.0 ? 2 : milliseconds < 10.0 ? 1 : 0;
        //: a duration in milliseconds
        return QCoreApplication::translate("Texts", "%1 ms").arg(locale.toString(milliseconds, 'f', digits));
    }
    //: a duration in seconds
    return QCoreApplication::translate("Texts", "%1 s").arg(locale.toString(milliseconds / 1000.0, 'f', 2));
}

QString byteCountText(qint64 bytes)
{
    if (bytes == 1)
        return QCoreApplication::translate("Texts", "1 byte");
    // Plural forms go by the last digits, and tr() counts in 31 bits.
    constexpr qint64 billion = 1'000'000'000;
    const int counted = int(bytes <= 2 * billion ? bytes : billion + bytes % billion);
    //: never 1
    QString text = QCoreApplication::translate("Texts", "%Ln bytes", nullptr, counted);
    const QLocale locale;
    return counted == bytes ? text : text.replace(locale.toString(counted), locale.toString(bytes));
}

QString shortIdText(QByteArrayView id)
{
    constexpr qsizetype longestPrefix = 8;
    constexpr qsizetype tail = 5;
    QString text = QString::fromUtf8(id);
    if (text.size() <= 2 * longestPrefix)
        return text;
    const qsizetype prefix = text.indexOf(u'_') + 1;
    return text.first(prefix > 0 && prefix <= longestPrefix ? prefix : tail) + u'…' + text.last(tail);
}

} // namespace hookbench
