#pragma once

#include "model/catalogue/fieldgroup.h"
#include "model/payload/jsonlines.h"

#include <QtGui/QColor>

class QPalette;

namespace hookbench {

/// A text colour and the tint behind it; readable on each other and on the window (contrast ≥ 4.5 : 1).
struct Tone
{
    QColor text;
    QColor tint;
};

/// The colours that the palette has no role for, for one lightness. Never the only sign of a state.
struct Colours
{
    Tone good;
    Tone bad;
    Tone caution;
    Tone accent;
    Tone neutral;
    Tone personal;
    QColor quietText; ///< second line of a list, captions
    QColor line;      ///< hairlines between rows
    QColor jsonName;
    QColor jsonString;
    QColor jsonNumber;
    QColor jsonWord;
};

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] const Colours &coloursFor(const QPalette &palette);
[[nodiscard]] Tone toneOf(const Colours &colours, LineChange change);
[[nodiscard]] Tone toneOf(const Colours &colours, Provenance provenance);
[[nodiscard]] Tone toneOf(const Colours &colours, DataClass dataClass);

} // namespace hookbench
