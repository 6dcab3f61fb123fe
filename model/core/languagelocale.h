#pragma once

#include <QtCore/QLocale>

namespace hookbench {

/// How numbers are written beside texts in a language, given by its code: en, de, fr, ar. English for any
/// other.
[[nodiscard]] QLocale localeFor(QStringView language);

} // namespace hookbench
