#include "ui/theme/theme.h"

#include "ui/theme/colours.h"
#include "ui/theme/outlinestyle.h"

#include <QtCore/QEvent>
#include <QtCore/QHash>
#include <QtGui/QFontDatabase>
#include <QtGui/QPalette>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

struct Shades
{
    QRgb window, base, alternate, button, text, quiet, disabled, highlight, highlightedText, link, tip;
    QRgb light, midlight, mid, dark, shadow;
};

constexpr Shades lightShades{0xf4f5f7, 0xffffff, 0xf7f8fa, 0xfbfbfc, 0x1b212c, 0x656e80, 0x9aa1ae, 0x2461cc,
                             0xffffff, 0x1f55b5, 0xffffff, 0xffffff, 0xeef0f4, 0xc9ced8, 0xa3a9b5, 0x6d7480};
constexpr Shades darkShades{0x22262c, 0x1b1f24, 0x20242a, 0x2d323a, 0xe6e9ee, 0x929baa, 0x6b7482, 0x2f6fe0,
                            0xffffff, 0x7fb0ff, 0x2d323a, 0x454c57, 0x383e48, 0x181b20, 0x14171b, 0x0b0d10};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) {
        palette.setColor(role, QColor::fromRgb(rgb));
    };
    set(QPalette::Window, shades.window);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Button, shades.button);
    set(QPalette::ToolTipBase, shades.tip);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, shades.text);
    set(QPalette::PlaceholderText, shades.quiet);
    set(QPalette::BrightText, shades.highlightedText);
    set(QPalette::Highlight, shades.highlight);
    set(QPalette::HighlightedText, shades.highlightedText);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::Light, shades.light);
    set(QPalette::Midlight, shades.midlight);
    set(QPalette::Mid, shades.mid);
    set(QPalette::Dark, shades.dark);
    set(QPalette::Shadow, shades.shadow);
    const QColor disabled = QColor::fromRgb(shades.disabled);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(shades.mid));
    return palette;
}

const QHash<Appearance, QString> &appearanceIds()
{
    static const QHash<Appearance, QString> ids{
        {Appearance::System, u"system"_s}, {Appearance::Light, u"light"_s}, {Appearance::Dark, u"dark"_s}};
    return ids;
}

} // namespace

void applyAppearance(QApplication & /*application*/, Appearance appearance)
{
    if (!qobject_cast<OutlineStyle *>(QApplication::style()))
        QApplication::setStyle(new OutlineStyle);
    bool dark = appearance == Appearance::Dark;
    if (appearance == Appearance::System) {
        QApplication::setPalette(QPalette()); // an empty one lets the platform's through
        dark = isDark(QApplication::palette());
    }
    QApplication::setPalette(paletteOf(dark ? darkShades : lightShades));
}

void applyTextSteps(int steps)
{
    static const qreal usual = QApplication::font().pointSizeF();
    QFont font = QApplication::font();
    font.setPointSizeF(usual * (1.0 + steps / 10.0));
    if (font == QApplication::font())
        return;
    QApplication::setFont(font);
    // Qt tells windows alone; what is in them with a font of its own (code, headings, hints) would stay.
    QEvent event(QEvent::ApplicationFontChange);
    for (QWidget *widget : QApplication::allWidgets())
        if (!widget->isWindow())
            QApplication::sendEvent(widget, &event);
}

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

QFont quietFont(const QFont &font)
{
    QFont quiet = font;
    quiet.setPointSizeF(font.pointSizeF() * 0.92);
    return quiet;
}

QString idOf(Appearance appearance)
{
    return appearanceIds().value(appearance);
}

Appearance appearanceFromId(const QString &id)
{
    return appearanceIds().key(id, Appearance::System);
}

} // namespace hookbench
