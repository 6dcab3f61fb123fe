#pragma once

#include <QtGui/QIcon>

class QPalette;

namespace hookbench {

/// The monochrome icon of resources/icons/ID.svg, painted in the palette's text colour (or `colour`), with
/// a disabled and a selected variant. An id without a file is a bug and gives an empty icon in a release.
[[nodiscard]] QIcon themedIcon(const QString &id, const QPalette &palette);
[[nodiscard]] QIcon themedIcon(const QString &id, const QColor &colour);

} // namespace hookbench
