#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/outlinestyle.h"
#include "ui/theme/theme.h"

#include <QtCore/QDirIterator>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

#include <cmath>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data();
    void textIsReadable();
    void systemWithoutADesktopIsLight();
    void appearanceIdsRoundTrip();
    void everyIconIsMonochromeAndPaints_data();
    void everyIconIsMonochromeAndPaints();
    void iconTakesTheColourItIsGiven();
    void iconFillsThePixelsOfTheScreen();
    void disabledIconDiffers();
    void codeFontIsFixedAndAsLargeAsTheText();
};

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<QString>("appearance");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("behind");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        applyAppearance(*qApp, appearance);
        const QPalette palette = QApplication::palette();
        const Colours &colours = coloursFor(palette);
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        const QString id = idOf(appearance);
        const auto add = [&id](const char *name, const QColor &text, const QColor &behind, const char *on) {
            QTest::addRow("%s: %s on %s", qPrintable(id), name, on) << id << text << behind;
        };
        const std::pair<const char *, Tone> tones[] = {
            {"good", colours.good},     {"bad", colours.bad},         {"caution", colours.caution},
            {"accent", colours.accent}, {"neutral", colours.neutral}, {"personal", colours.personal}};
        for (const auto &[name, tone] : tones) {
            add(name, tone.text, tone.tint, "its tint");
            add(name, tone.text, window, "the window");
            add(name, tone.text, base, "the base");
            add("the text", palette.color(QPalette::Text), tone.tint, name);
        }
        const std::pair<const char *, QColor> inks[] = {{"quiet text", colours.quietText},
                                                        {"a JSON name", colours.jsonName},
                                                        {"a JSON string", colours.jsonString},
                                                        {"a JSON number", colours.jsonNumber},
                                                        {"a JSON word", colours.jsonWord}};
        for (const auto &[name, ink] : inks) {
            add(name, ink, base, "the base");
            add(name, ink, window, "the window");
            add(name, ink, colours.good.tint, "an added line");
            add(name, ink, colours.caution.tint, "a changed line");
            add(name, ink, colours.bad.tint, "a removed line");
            add(name, ink, colours.accent.tint, "the selected line");
        }
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
            {QPalette::PlaceholderText, QPalette::Base},      {QPalette::Link, QPalette::Window},
            {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase}};
        for (const auto &[text, behind] : pairs)
            QTest::addRow("%s: palette role %d on %d", qPrintable(id), text, behind)
                << id << palette.color(text) << palette.color(behind);
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, behind);
    const double ratio = contrast(text, behind);
    QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(text.name(), behind.name()).arg(ratio)));
}

void TestTheme::systemWithoutADesktopIsLight()
{
    applyAppearance(*qApp, Appearance::Dark);
    QVERIFY(isDark(QApplication::palette()));
    applyAppearance(*qApp, Appearance::System);
    QVERIFY(!isDark(QApplication::palette()));
    QVERIFY(qobject_cast<OutlineStyle *>(QApplication::style()));
}

void TestTheme::appearanceIdsRoundTrip()
{
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        QCOMPARE(appearanceFromId(idOf(appearance)), appearance);
    QCOMPARE(appearanceFromId(u"sepia"_s), Appearance::System);
}

void TestTheme::everyIconIsMonochromeAndPaints_data()
{
    QTest::addColumn<QString>("id");
    QDirIterator icons(u":/hookbench/icons"_s, {u"*.svg"_s});
    while (icons.hasNext()) {
        icons.next();
        QTest::addRow("%s", qPrintable(icons.fileName())) << icons.fileInfo().baseName();
    }
}

void TestTheme::everyIconIsMonochromeAndPaints()
{
    QFETCH(QString, id);
    QFile file(u":/hookbench/icons/%1.svg"_s.arg(id));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("viewBox=\"0 0 24 24\""));
    QVERIFY(svg.contains("currentColor"));
    QVERIFY(!svg.contains('#'));
    const QImage image = themedIcon(id, QColor(Qt::red)).pixmap(QSize(24, 24), 1.0).toImage();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    QVERIFY2(inked > 15, qPrintable(u"%1 pixels"_s.arg(inked)));
    for (int edge = 0; edge < 24; ++edge) {
        QVERIFY(qAlpha(image.pixel(edge, 0)) < 128);
        QVERIFY(qAlpha(image.pixel(0, edge)) < 128);
    }
}

void TestTheme::iconTakesTheColourItIsGiven()
{
    const QImage image =
        themedIcon(u"attempt-ok"_s, QColor(0x12, 0x34, 0x56)).pixmap(QSize(24, 24), 1.0).toImage();
    QCOMPARE(image.pixelColor(12, 12), QColor(0x12, 0x34, 0x56));
    QCOMPARE(qAlpha(image.pixel(1, 1)), 0);
}

void TestTheme::iconFillsThePixelsOfTheScreen()
{
    const QPixmap pixmap = themedIcon(u"design"_s, QColor(Qt::black)).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestTheme::disabledIconDiffers()
{
    applyAppearance(*qApp, Appearance::Light);
    const QIcon icon = themedIcon(u"undo"_s, QApplication::palette());
    const auto paint = [&icon](QIcon::Mode mode) { return icon.pixmap(QSize(24, 24), 1.0, mode).toImage(); };
    QVERIFY(paint(QIcon::Normal) != paint(QIcon::Disabled));
    QVERIFY(paint(QIcon::Normal) != paint(QIcon::Selected));
}

void TestTheme::codeFontIsFixedAndAsLargeAsTheText()
{
    QFont font = QApplication::font();
    font.setPointSizeF(17);
    QApplication::setFont(font);
    QCOMPARE(codeFont().pointSizeF(), 17.0);
    const QFontMetrics metrics(codeFont());
    QCOMPARE(metrics.horizontalAdvance(u'i'), metrics.horizontalAdvance(u'W'));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
