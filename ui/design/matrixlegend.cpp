#include "ui/design/matrixlegend.h"

#include "ui/design/matrixdelegate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

#include <optional>

namespace hookbench {

namespace {

/// In the order of the entries; nothing stands for the sign of an assumed payload.
constexpr std::array<std::optional<CellLook>, 8> signs{
    CellLook::OwnOn,     CellLook::OwnOff,  CellLook::InheritedOn, CellLook::InheritedOff,
    CellLook::Overruled, CellLook::Nothing, CellLook::Locked,      std::nullopt};

class LegendSign final : public QWidget
{
public:
    LegendSign(std::optional<CellLook> look, QWidget *parent)
        : QWidget(parent)
        , m_look(look)
    {
        const MatrixLayout layout = MatrixLayout::of(fontMetrics());
        const int size = look ? layout.boxSize : layout.signSize;
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        if (m_look)
            paintLook(painter, rect(), *m_look, palette());
        else
            paintAssumedSign(painter, rect(), palette());
    }

private:
    std::optional<CellLook> m_look;
};

} // namespace

MatrixLegend::MatrixLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    const int gap = fontMetrics().height() / 2;
    flow->setContentsMargins(gap, gap / 2, gap, gap / 2);
    flow->setSpacing(gap / 2);
    for (std::size_t entry = 0; entry < entryCount; ++entry) {
        auto *pair = new QWidget(this);
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, gap / 2, 0);
        line->setSpacing(gap / 2);
        line->addWidget(new LegendSign(signs[entry], pair));
        m_texts[entry] = new PlainLabel(PlainLabel::Role::Quiet, pair);
        line->addWidget(m_texts[entry]);
        flow->addWidget(pair);
    }
    retranslate();
}

MatrixLegend::~MatrixLegend() = default;

void MatrixLegend::retranslate()
{
    const std::array<QString, entryCount> texts{tr("on"),
                                                tr("off"),
                                                tr("inherited, on"),
                                                tr("inherited, off"),
                                                tr("asked for, kept out by a rule"),
                                                tr("no such field"),
                                                tr("never sent"),
                                                tr("payload assumed")};
    for (std::size_t entry = 0; entry < entryCount; ++entry)
        m_texts[entry]->setText(texts[entry]);
}

void MatrixLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hookbench
