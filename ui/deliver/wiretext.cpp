#include "ui/deliver/wiretext.h"

#include <array>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<char, 16> digits{'0', '1', '2', '3', '4', '5', '6', '7',
                                      '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

struct CodePoint
{
    char32_t value = 0;
    qsizetype length = 0; ///< bytes; 0 where no UTF-8 sequence begins
};

/// The UTF-8 sequence at `at` (RFC 3629: shortest form, no surrogates, at most U+10FFFF).
CodePoint codePointAt(QByteArrayView bytes, qsizetype at)
{
    const auto byteAt = [&bytes](qsizetype index) { return char32_t(uchar(bytes.at(index))); };
    const char32_t lead = byteAt(at);
    if (lead < 0x80)
        return {lead, 1};
    const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.size())
        return {};
    char32_t value = lead & (0x7FU >> length);
    for (qsizetype index = at + 1; index < at + length; ++index) {
        if ((byteAt(index) & 0xC0U) != 0x80)
            return {};
        value = (value << 6U) | (byteAt(index) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    if (value < smallest.at(std::size_t(length)) || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {};
    return {value, length};
}

/// Characters that a text view would not show, or that would change how their neighbours are shown.
bool isUnshowable(char32_t value)
{
    return (value < 0x20 && value != U'\t' && value != U'\n') || (value >= 0x7F && value <= 0x9F) ||
           value == 0x061C || (value >= 0x200B && value <= 0x200F) || (value >= 0x2028 && value <= 0x202E) ||
           (value >= 0x2060 && value <= 0x206F) || value == 0xFEFF || (value >= 0xFFF9 && value <= 0xFFFB) ||
           (value & 0xFFFEU) == 0xFFFE || (value >= 0xFDD0 && value <= 0xFDEF) || value >= 0xE0000;
}

QString escapedByte(uchar byte)
{
    return u"\\x"_s + QChar::fromLatin1(digits.at(byte >> 4U)) + QChar::fromLatin1(digits.at(byte & 0xFU));
}

QString escapedCodePoint(char32_t value)
{
    if (value == U'\r')
        return u"\\r"_s;
    if (value < 0x80)
        return escapedByte(uchar(value));
    return u"\\u{"_s + QString::number(uint(value), 16).toUpper() + u'}';
}

enum class NonAscii : quint8 { Decode, Escape };

struct Reading
{
    WireText shown;
    qsizetype invalid = 0; ///< bytes that are not UTF-8
};

Reading read(QByteArrayView bytes, NonAscii nonAscii)
{
    Reading reading;
    WireText &result = reading.shown;
    result.text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        if (bytes.at(at) == '\r' && at + 1 < bytes.size() && bytes.at(at + 1) == '\n') {
            ++at;
            continue;
        }
        const CodePoint point = codePointAt(bytes, at);
        if (point.length == 0 || (point.length > 1 && nonAscii == NonAscii::Escape)) {
            result.text += escapedByte(uchar(bytes.at(at)));
            ++result.escaped;
            ++reading.invalid;
            ++at;
            continue;
        }
        if (isUnshowable(point.value)) {
            result.text += escapedCodePoint(point.value);
            ++result.escaped;
        } else if (QChar::requiresSurrogates(point.value)) {
            result.text += QChar(QChar::highSurrogate(point.value));
            result.text += QChar(QChar::lowSurrogate(point.value));
        } else {
            result.text += QChar(char16_t(point.value));
        }
        at += point.length;
    }
    return reading;
}

} // namespace

WireText wireText(QByteArrayView bytes)
{
    constexpr qsizetype oneIn = 16;
    const Reading decoded = read(bytes, NonAscii::Decode);
    // What is mostly no text is not UTF-8 where it happens to look like it, and looking for fonts for such
    // characters takes a second.
    return decoded.invalid * oneIn > bytes.size() ? read(bytes, NonAscii::Escape).shown : decoded.shown;
}

QString hexDump(QByteArrayView bytes, qsizetype perLine)
{
    QByteArray text;
    text.reserve((bytes.size() / perLine + 1) * (5 * perLine + 20));
    for (qsizetype line = 0; line < bytes.size(); line += perLine) {
        text += QByteArray::number(line, 16).rightJustified(8, '0') + ' ';
        QByteArray printable;
        for (qsizetype at = 0; at < perLine; ++at) {
            if (at % 8 == 0)
                text += ' ';
            if (line + at >= bytes.size()) {
                text += "   ";
                continue;
            }
            const auto byte = uchar(bytes.at(line + at));
            text += digits.at(byte >> 4U);
            text += digits.at(byte & 0xFU);
            text += ' ';
            printable += byte >= 0x20 && byte < 0x7F ? char(byte) : '.';
        }
        text += " |" + printable + "|\n";
    }
    text.chop(1);
    return QString::fromLatin1(text);
}

qsizetype hexBytesFor(qsizetype characters)
{
    // offset and blank, groups with a blank each, three characters a byte, blank, bars and text
    const auto lengthOf = [](qsizetype bytes) { return 9 + (bytes + 7) / 8 + 3 * bytes + 3 + bytes; };
    for (const qsizetype bytes : {16, 8})
        if (lengthOf(bytes) <= characters)
            return bytes;
    return 4;
}

qsizetype bodyOffset(QByteArrayView message)
{
    constexpr QByteArrayView blankLine("\r\n\r\n");
    const qsizetype at = message.indexOf(blankLine);
    return at < 0 ? message.size() : at + blankLine.size();
}

} // namespace hookbench
