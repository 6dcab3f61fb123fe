#include "ui/theme/icons.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

#include <array>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

/// The drawing's bytes with a colour that Qt SVG understands; which one does not matter, since only the
/// coverage is used.
QByteArray readDrawing(const QString &id)
{
    QFile file(u":/hookbench/icons/%1.svg"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", "#000");
}

/// Paints a drawing in one colour per mode at whatever device pixel ratio is asked for.
class DrawingEngine final : public QIconEngine
{
public:
    DrawingEngine(QString id, QByteArray drawing, const std::array<QColor, 4> &colours)
        : m_id(std::move(id))
        , m_drawing(std::move(drawing))
        , m_colours(colours)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QColor colour = m_colours[std::size_t(mode)];
        const QString key = u"hookbench-icon-%1-%2-%3-%4"_s.arg(m_id)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour.rgba(), 0, 16);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer renderer(m_drawing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QSize actualSize(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        return size;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new DrawingEngine(*this); }

private:
    QString m_id;
    QByteArray m_drawing;
    std::array<QColor, 4> m_colours; ///< indexed by QIcon::Mode
};

QIcon makeIcon(const QString &id, const std::array<QColor, 4> &colours)
{
    static QHash<QString, QByteArray> drawings;
    auto found = drawings.constFind(id);
    if (found == drawings.constEnd())
        found = drawings.insert(id, readDrawing(id));
    Q_ASSERT_X(!found->isEmpty(), "themedIcon", qPrintable(id));
    if (found->isEmpty())
        return {};
    return QIcon(new DrawingEngine(id, *found, colours));
}

} // namespace

QIcon themedIcon(const QString &id, const QPalette &palette)
{
    const QColor normal = palette.color(QPalette::Active, QPalette::WindowText);
    return makeIcon(id, {normal, palette.color(QPalette::Disabled, QPalette::WindowText), normal,
                         palette.color(QPalette::Active, QPalette::HighlightedText)});
}

QIcon themedIcon(const QString &id, const QColor &colour)
{
    QColor disabled = colour;
    disabled.setAlphaF(colour.alphaF() * 0.4F);
    const QColor selected = QGuiApplication::palette().color(QPalette::Active, QPalette::HighlightedText);
    return makeIcon(id, {colour, disabled, colour, selected});
}

} // namespace hookbench
