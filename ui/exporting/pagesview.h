#pragma once

#include "ui/exporting/pageslayout.h"

#include <QtCore/QCache>
#include <QtGui/QImage>
#include <QtWidgets/QAbstractScrollArea>

namespace hookbench {

/// Pages of a document as pictures, one under the other.
class PagesView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagesView)

public:
    explicit PagesView(QWidget *parent = nullptr);
    ~PagesView() override;

    /// PNG pictures of one size, `scale` of their pixels to one of the view's. Keeps the place when the
    /// number of pages stays.
    void setPages(const QList<QByteArray> &pictures, double scale);
    [[nodiscard]] qsizetype pageCount() const { return m_pictures.size(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    [[nodiscard]] const QImage *picture(qsizetype page);

    QList<QByteArray> m_pictures;
    QSize m_paper; ///< of a page, in pixels of the view
    PagesLayout m_layout;
    QCache<qsizetype, QImage> m_decoded; ///< decoded when they are shown: a whole document would be large
};

} // namespace hookbench
