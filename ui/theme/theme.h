#pragma once

#include <QtCore/QString>

class QApplication;
class QFont;

namespace hookbench {

/// What the user chose in View ▸ Appearance.
enum class Appearance : quint8 { System, Light, Dark };

/// Gives the application, which must exist, its style and palette; `System` follows the lightness of the
/// platform's palette, which is light where it has none.
void applyAppearance(QApplication &application, Appearance appearance);

/// Sets the size of all text: steps of a tenth from the platform's size.
void applyTextSteps(int steps);

/// The fixed-width font for payloads, headers and ids, at the size of the application's font.
[[nodiscard]] QFont codeFont();

/// The font of captions and of a row's second line: a little smaller.
[[nodiscard]] QFont quietFont(const QFont &font);

[[nodiscard]] QString idOf(Appearance appearance);
[[nodiscard]] Appearance appearanceFromId(const QString &id);

} // namespace hookbench
