#include "ui/exporting/pagesview.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

namespace hookbench {

namespace {

constexpr int picturesKept = 8;

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_decoded(picturesKept)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Mid);
}

PagesView::~PagesView() = default;

void PagesView::setPages(const QList<QByteArray> &pictures, double scale)
{
    const int place = verticalScrollBar()->value();
    const bool staysInPlace = pictures.size() == m_pictures.size();
    m_pictures = pictures;
    m_decoded.clear();
    const QImage *first = m_pictures.isEmpty() ? nullptr : picture(0);
    m_paper = first ? (QSizeF(first->size()) / scale).toSize() : QSize();
    layOut();
    verticalScrollBar()->setValue(staysInPlace ? place : 0);
    viewport()->update();
}

const QImage *PagesView::picture(qsizetype page)
{
    if (!m_decoded.contains(page))
        m_decoded.insert(page, new QImage(QImage::fromData(m_pictures.at(page), "PNG")));
    return m_decoded.object(page);
}

void PagesView::layOut()
{
    m_layout = PagesLayout::of(m_pictures.size(), m_paper, viewport()->width(), fontMetrics().height());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(2 * fontMetrics().height());
}

void PagesView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int top = verticalScrollBar()->value();
    const PagesLayout::Range shown = m_layout.visible(top, viewport()->height());
    for (qsizetype page = shown.first; page < shown.last; ++page)
        if (const QImage *image = picture(page))
            painter.drawImage(m_layout.pages.at(page).translated(0, -top), *image);
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace hookbench
