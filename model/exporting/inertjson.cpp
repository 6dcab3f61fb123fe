#include "model/exporting/inertjson.h"

#include <nlohmann/json.hpp>

#include <QtCore/QString>

namespace hookbench {

qsizetype unseenLength(QByteArrayView text, qsizetype at)
{
    const auto byteAt = [text](qsizetype place) {
        return place < text.size() ? static_cast<unsigned char>(text.at(place)) : 0U;
    };
    const unsigned first = byteAt(at);
    const unsigned second = byteAt(at + 1);
    const unsigned third = byteAt(at + 2);
    if (first == 0xd8 && second == 0x9c) // U+061C
        return 2;
    if (first != 0xe2)
        return 0;
    const bool isMark = second == 0x80 && (third == 0x8e || third == 0x8f);    // U+200E, U+200F
    const bool isEmbedding = second == 0x80 && third >= 0xa8 && third <= 0xae; // U+2028 to U+202E
    const bool isIsolate = second == 0x81 && third >= 0xa6 && third <= 0xa9;   // U+2066 to U+2069
    return isMark || isEmbedding || isIsolate ? 3 : 0;
}

QByteArray withVisibleDirections(const QByteArray &json)
{
    QByteArray visible;
    visible.reserve(json.size());
    for (qsizetype at = 0; at < json.size();) {
        const qsizetype length = unseenLength(json, at);
        if (length == 0) {
            visible += json.at(at++);
            continue;
        }
        const char16_t code = QString::fromUtf8(json.mid(at, length)).front().unicode();
        visible += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
        at += length;
    }
    return visible;
}

QByteArray dumpInertJson(const Json &json)
{
    return withVisibleDirections(dumpJsonIndented(json));
}

} // namespace hookbench
