#include "ui/theme/colours.h"

#include <QtGui/QPalette>

namespace hookbench {

namespace {

Tone tone(QRgb text, QRgb tint)
{
    return {QColor::fromRgb(text), QColor::fromRgb(tint)};
}

Colours lightColours()
{
    return {
        .good = tone(0x14693a, 0xe4f5ea),
        .bad = tone(0xb3261e, 0xfde8e6),
        .caution = tone(0x855300, 0xfff3d6),
        .accent = tone(0x1f55b5, 0xe5ecfb),
        .neutral = tone(0x4a5365, 0xeceff4),
        .personal = tone(0x7a2fa0, 0xf4e8fa),
        .quietText = QColor::fromRgb(0x5a6375),
        .line = QColor::fromRgb(0xe1e4ea),
        .jsonName = QColor::fromRgb(0x7a2f8f),
        .jsonString = QColor::fromRgb(0x166534),
        .jsonNumber = QColor::fromRgb(0x9a4a00),
        .jsonWord = QColor::fromRgb(0x1f55b5),
    };
}

Colours darkColours()
{
    return {
        .good = tone(0x62d394, 0x1d3a2b),
        .bad = tone(0xff8f88, 0x472426),
        .caution = tone(0xf0bd4f, 0x41351a),
        .accent = tone(0x7fb0ff, 0x22365c),
        .neutral = tone(0xb9c1ce, 0x333a45),
        .personal = tone(0xd0a6f5, 0x3a2a4d),
        .quietText = QColor::fromRgb(0xa0a9b8),
        .line = QColor::fromRgb(0x343a44),
        .jsonName = QColor::fromRgb(0xd3a4ee),
        .jsonString = QColor::fromRgb(0x74d69f),
        .jsonNumber = QColor::fromRgb(0xf0b073),
        .jsonWord = QColor::fromRgb(0x86b4ff),
    };
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

const Colours &coloursFor(const QPalette &palette)
{
    static const Colours light = lightColours();
    static const Colours dark = darkColours();
    return isDark(palette) ? dark : light;
}

Tone toneOf(const Colours &colours, LineChange change)
{
    switch (change) {
    case LineChange::Added:
        return colours.good;
    case LineChange::Removed:
        return colours.bad;
    case LineChange::Changed:
        return colours.caution;
    case LineChange::None:
        break;
    }
    return colours.neutral;
}

Tone toneOf(const Colours &colours, Provenance provenance)
{
    switch (provenance) {
    case Provenance::Documented:
        return colours.good;
    case Provenance::Example:
        return colours.accent;
    case Provenance::Assumed:
        break;
    }
    return colours.caution;
}

Tone toneOf(const Colours &colours, DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Personal:
        return colours.personal;
    case DataClass::FreeText:
        return colours.caution;
    case DataClass::Billing:
        return colours.accent;
    case DataClass::Never:
        return colours.bad;
    case DataClass::Operational:
        break;
    }
    return colours.neutral;
}

} // namespace hookbench
