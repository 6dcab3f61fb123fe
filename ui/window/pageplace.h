#pragma once

#include <QtWidgets/QWidget>

namespace hookbench {

/// The place of a page that is made later than the window: when it is shown, or when the window has been
/// painted, since its shortcuts work from every page.
class PagePlace : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagePlace)

public:
    explicit PagePlace(QWidget *parent);
    ~PagePlace() override;

protected:
    /// Makes the page when there is none yet.
    virtual void ensurePage() = 0;
    void place(QWidget &page);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
};

} // namespace hookbench
