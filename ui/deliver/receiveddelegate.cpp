#include "ui/deliver/receiveddelegate.h"

#include "model/items/receivedmodel.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/directedtext.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReasonLines = 4;

QString separator()
{
    return u" · "_s;
}

QTextOption reasonOption(Qt::LayoutDirection direction)
{
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignTop));
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// The text for a paragraph of that width and of at most some lines: what does not fit into the last one is
/// cut with an ellipsis. It stays one paragraph, so that what is isolated in it stays so in every line.
QString shortened(const QString &text, const QFont &font, int width, int *height = nullptr)
{
    QTextLayout layout(text, font);
    layout.setTextOption(reasonOption(QGuiApplication::layoutDirection()));
    QString shown = text;
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (++lines < mostReasonLines)
            continue;
        const QString last = text.mid(line.textStart());
        shown = text.first(line.textStart()) + QFontMetrics(font).elidedText(last, Qt::ElideRight, width);
        break;
    }
    layout.endLayout();
    if (height)
        *height = text.isEmpty() ? 0 : lines * QFontMetrics(font).lineSpacing();
    return shown;
}

const Tone &toneOf(Effect effect, const Colours &colours)
{
    switch (effect) {
    case Effect::Processed:
        return colours.good;
    case Effect::Duplicate:
        return colours.personal;
    case Effect::Refused:
        return colours.bad;
    case Effect::None:
        break;
    }
    return colours.caution;
}

/// What became of a request, and in which colour it is said.
struct Word
{
    QString text;
    QColor colour;
};

QList<Word> wordsOf(const QModelIndex &index, const Colours &colours)
{
    const auto effect = Effect(index.data(ReceivedModel::EffectRole).toInt());
    QList<Word> words;
    if (index.data(ReceivedModel::VerifiedRole).toBool())
        words.append({ReceivedDelegate::tr("Verified"), colours.good.text});
    else
        words.append({ReceivedDelegate::tr("Not verified"), colours.bad.text});
    words.append({titleOf(effect), toneOf(effect, colours).text});
    if (index.data(ReceivedModel::OutOfOrderRole).toBool())
        words.append({ReceivedDelegate::tr("out of order"), colours.caution.text});
    return words;
}

QStringList textsOf(const QList<Word> &words)
{
    QStringList texts;
    for (const Word &word : words)
        texts.append(word.text);
    return texts;
}

void drawWords(QPainter &painter, const QStyleOptionViewItem &option, const ReceivedRowLayout &layout,
               const QList<Word> &words, const QColor *oneColour)
{
    const auto alignment =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
    const QFontMetrics metrics = painter.fontMetrics();
    const auto draw = [&](const QRect &rect, const QString &text, const QColor &colour) {
        painter.setPen(oneColour ? *oneColour : colour);
        painter.drawText(QStyle::visualRect(option.direction, option.rect, rect),
                         alignment | Qt::TextSingleLine, text);
    };
    const int gap = metrics.horizontalAdvance(separator());
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QRect &rect = layout.head.at(at);
        draw(rect, metrics.elidedText(words.at(at).text, Qt::ElideRight, rect.width()), words.at(at).colour);
        if (at > 0 && layout.head.at(at - 1).top() == rect.top())
            draw({rect.left() - gap, rect.top(), gap + 1, rect.height()}, separator(),
                 option.palette.color(QPalette::Text));
    }
}

QString reasonOf(const QModelIndex &index)
{
    return directed(index.data(ReceivedModel::ReasonRole).toString());
}

} // namespace

ReceivedRowLayout ReceivedRowLayout::of(const QRect &row, const QFont &font, const QStringList &head,
                                        const QString &reason)
{
    const QFontMetrics metrics(font);
    const QFontMetrics quiet(quietFont(font));
    const int padding = metrics.height() / 3;
    const int margin = metrics.averageCharWidth();
    const int left = row.left() + margin + metrics.ascent() + margin;
    const int width = std::max(1, row.right() - margin - left);
    ReceivedRowLayout layout;
    int y = row.top() + padding;
    layout.sign = QRect(row.left() + margin, y + (metrics.height() - metrics.ascent()) / 2, metrics.ascent(),
                        metrics.ascent());
    int x = left;
    for (const QString &word : head) {
        const int gap = x == left ? 0 : metrics.horizontalAdvance(separator());
        const int wanted = metrics.horizontalAdvance(word) + 1;
        if (gap > 0 && x + gap + wanted > left + width) {
            x = left;
            y += metrics.height();
        } else {
            x += gap;
        }
        layout.head.append(QRect(x, y, std::min(wanted, width), metrics.height()));
        x += wanted;
    }
    y += metrics.height();
    layout.when = QRect(left, y, width, quiet.height());
    y += quiet.height();
    int height = 0;
    shortened(reason, quietFont(font), width, &height);
    layout.reason = QRect(left, y, width, height);
    layout.height = y + height + padding - row.top();
    return layout;
}

ReceivedDelegate::ReceivedDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

ReceivedDelegate::~ReceivedDelegate() = default;

void ReceivedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const Colours &colours = coloursFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const auto toned = [selected, &text](const QColor &colour) { return selected ? text : colour; };
    const QList<Word> words = wordsOf(index, colours);
    const QString reason = reasonOf(index);
    const auto layout = ReceivedRowLayout::of(option.rect, option.font, textsOf(words), reason);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };

    painter->save();
    painter->setFont(option.font);
    const bool verified = index.data(ReceivedModel::VerifiedRole).toBool();
    themedIcon(verified ? u"check"_s : u"close"_s, toned(words.constFirst().colour))
        .paint(painter, placed(layout.sign));
    drawWords(*painter, option, layout, words, selected ? &text : nullptr);
    painter->setFont(quietFont(option.font));
    painter->setPen(toned(colours.quietText));
    const auto alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop));
    const QString when = isolated(index.data(ReceivedModel::WhenRole).toString());
    painter->drawText(placed(layout.when), alignment | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(when, Qt::ElideRight, layout.when.width()));
    painter->drawText(QRectF(placed(layout.reason)),
                      shortened(reason, painter->font(), layout.reason.width()),
                      reasonOption(option.direction));
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize ReceivedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int width = option.rect.width();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        width = view->viewport()->width();
    if (width != m_width || option.font != m_font) {
        m_heights.clear();
        m_width = width;
        m_font = option.font;
    }
    if (index.row() >= m_heights.size())
        m_heights.resize(index.row() + 1);
    int &height = m_heights[index.row()];
    if (height == 0) {
        const QStringList head = textsOf(wordsOf(index, coloursFor(option.palette)));
        height = ReceivedRowLayout::of(QRect(0, 0, width, 0), option.font, head, reasonOf(index)).height;
    }
    return {0, height};
}

} // namespace hookbench
