#include "ui/widgets/codeview.h"

#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codegutter.h"
#include "ui/widgets/codehighlighter.h"

#include <QtCore/QMimeData>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace hookbench {

namespace {

QList<MarkedLine> hardWrapped(const QList<MarkedLine> &lines)
{
    const auto isLong = [](const MarkedLine &line) { return line.line.text.size() > CodeView::longestLine; };
    if (std::none_of(lines.begin(), lines.end(), isLong))
        return lines;
    QList<MarkedLine> wrapped;
    for (const MarkedLine &line : lines) {
        const QString &text = line.line.text;
        qsizetype from = 0;
        do {
            qsizetype to = std::min(from + CodeView::longestLine, text.size());
            if (to < text.size() && text.at(to).isLowSurrogate())
                --to;
            const int number = from == 0 ? line.number : 0;
            wrapped.append({{text.mid(from, to - from), line.line.path}, line.change, number});
            from = to;
        } while (from < text.size());
    }
    return wrapped;
}

/// What a QTextDocument would take for structure is shown as a sign: a block must stay one line.
QChar visibleCharacter(QChar c)
{
    constexpr char16_t controlPictures = 0x2400;
    const char16_t code = c.unicode();
    if (code < 0x20 && code != u'\t')
        return {char16_t(controlPictures + code)};
    if (code == QChar::LineSeparator || code == QChar::ParagraphSeparator)
        return {u'\u2424'};
    if (code == 0xfdd0 || code == 0xfdd1)
        return {QChar::ReplacementCharacter};
    return c;
}

QString blockTexts(const QList<MarkedLine> &lines, qsizetype first, qsizetype count)
{
    QString text;
    for (qsizetype line = first; line < first + count; ++line) {
        if (line > first)
            text += u'\n';
        for (const QChar c : lines.at(line).line.text)
            text += visibleCharacter(c);
    }
    return text;
}

} // namespace

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new CodeGutter(*this))
    , m_highlighter(new CodeHighlighter(document(), *this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    m_highlighter->readPalette();
    applyFont();
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeView::activateCaretLine);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect &rect, int scrolledBy) {
        if (scrolledBy != 0)
            m_gutter->scroll(0, scrolledBy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
}

CodeView::~CodeView() = default;

void CodeView::setLanguage(Language language)
{
    m_highlighter->setLanguage(language);
}

void CodeView::showText(const QString &text)
{
    QList<MarkedLine> lines;
    int number = 0;
    // The break that ends the last line begins none.
    const QStringView whole = text.endsWith(u'\n') ? QStringView(text).chopped(1) : QStringView(text);
    for (QStringView line : whole.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        lines.append({{line.toString(), {}}, LineChange::None, ++number});
    }
    showLines(lines);
}

void CodeView::showLines(const QList<MarkedLine> &lines)
{
    QList<MarkedLine> shown = hardWrapped(lines);
    if (shown == m_lines)
        return;
    m_filling = true;
    const int scrolledTo = verticalScrollBar()->value();
    const QList<MarkedLine> before = std::exchange(m_lines, std::move(shown));
    const auto sameText = [](const MarkedLine &a, const MarkedLine &b) { return a.line.text == b.line.text; };
    const qsizetype common = std::min(before.size(), m_lines.size());
    const qsizetype head =
        std::mismatch(before.begin(), before.begin() + common, m_lines.begin(), sameText).first -
        before.begin();
    const qsizetype tail =
        std::mismatch(before.rbegin(), before.rbegin() + (common - head), m_lines.rbegin(), sameText).first -
        before.rbegin();
    const qsizetype added = m_lines.size() - head - tail;
    replaceBlocks(head, before.size() - head - tail, blockTexts(m_lines, head, added), added);
    rehighlightRemoved(before, head, tail);
    layOutGutter();
    verticalScrollBar()->setValue(scrolledTo);
    m_selectedLine = lineOf(m_path);
    if (m_selectedLine >= 0)
        placeCaret(m_selectedLine);
    scrollToChange();
    m_filling = false;
    repaintLines();
}

/// The text stayed and the mark came or went.
void CodeView::rehighlightRemoved(const QList<MarkedLine> &before, qsizetype head, qsizetype tail)
{
    const auto isRemoved = [](const MarkedLine &line) { return line.change == LineChange::Removed; };
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        const qsizetype fromEnd = m_lines.size() - line;
        if (line >= head && fromEnd > tail)
            continue;
        const qsizetype then = line < head ? line : before.size() - fromEnd;
        if (isRemoved(before.at(then)) != isRemoved(m_lines.at(line)))
            m_highlighter->rehighlightBlock(document()->findBlockByNumber(int(line)));
    }
}

/// `first` counts blocks of the document as it stands; the lines are the new ones already.
void CodeView::replaceBlocks(qsizetype first, qsizetype removed, const QString &text, qsizetype added)
{
    const qsizetype blocks = document()->blockCount();
    if (added == m_lines.size() || first + removed > blocks) {
        setPlainText(text);
        return;
    }
    if (added == 0 && removed == 0)
        return;
    QTextCursor cursor(document());
    const auto startOf = [this](qsizetype block) {
        return document()->findBlockByNumber(int(block)).position();
    };
    const int end = document()->characterCount() - 1;
    const bool atEnd = first + removed == blocks;
    // Whole lines with the break that belongs to them: the one after, or at the document's end the one
    // before.
    cursor.setPosition(atEnd ? (first < blocks ? startOf(first) - 1 : end) : startOf(first));
    cursor.setPosition(atEnd ? end : startOf(first + removed), QTextCursor::KeepAnchor);
    if (added == 0)
        cursor.removeSelectedText();
    else
        cursor.insertText(atEnd ? QString(u'\n' + text) : QString(text + u'\n'));
}

qsizetype CodeView::lineOf(const QByteArray &path) const
{
    if (path.isEmpty())
        return -1;
    const auto has = [&path](const MarkedLine &line) { return line.line.path == path; };
    const auto isThere = [&has](const MarkedLine &line) {
        return has(line) && line.change != LineChange::Removed;
    };
    auto found = std::find_if(m_lines.begin(), m_lines.end(), isThere);
    if (found == m_lines.end())
        found = std::find_if(m_lines.begin(), m_lines.end(), has);
    return found == m_lines.end() ? -1 : found - m_lines.begin();
}

void CodeView::selectPath(const QByteArray &path)
{
    if (m_path == path && m_selectedLine >= 0 && m_lines.at(m_selectedLine).line.path == path)
        return;
    m_path = path;
    m_selectedLine = lineOf(path);
    if (m_selectedLine >= 0) {
        placeCaret(m_selectedLine);
        const auto [first, last] = visibleLines();
        if (m_selectedLine < first || m_selectedLine > last)
            scrollTo(m_selectedLine);
    }
    repaintLines();
}

bool CodeView::goToChange(Direction direction)
{
    const auto beginsRun = [this](qsizetype line) {
        return m_lines.at(line).change != LineChange::None &&
               (line == 0 || m_lines.at(line - 1).change == LineChange::None);
    };
    const qsizetype count = m_lines.size();
    const qsizetype step = direction == Direction::Next ? 1 : count - 1;
    qsizetype line = textCursor().blockNumber();
    for (qsizetype tried = 0; tried < count; ++tried) {
        line = (line + step) % count;
        if (!beginsRun(line))
            continue;
        scrollTo(line);
        setTextCursor(QTextCursor(document()->findBlockByNumber(int(line))));
        return true;
    }
    return false;
}

void CodeView::activateCaretLine()
{
    const qsizetype line = textCursor().blockNumber();
    if (m_filling || line == m_selectedLine || line >= m_lines.size())
        return;
    const QByteArray &path = m_lines.at(line).line.path;
    if (path.isEmpty())
        return;
    m_selectedLine = line;
    m_path = path;
    repaintLines();
    emit pathActivated(path);
}

/// Without a signal, and without scrolling.
void CodeView::placeCaret(qsizetype line)
{
    const bool filling = std::exchange(m_filling, true);
    const int scrolledTo = verticalScrollBar()->value();
    setTextCursor(QTextCursor(document()->findBlockByNumber(int(line))));
    verticalScrollBar()->setValue(scrolledTo);
    m_filling = filling;
}

/// Puts the line a third down from the top, so that what stands before it is seen as well.
void CodeView::scrollTo(qsizetype line)
{
    const int linesInSight = viewport()->height() / std::max(1, fontMetrics().lineSpacing());
    verticalScrollBar()->setValue(document()->findBlockByNumber(int(line)).firstLineNumber() -
                                  linesInSight / 3);
}

void CodeView::scrollToChange()
{
    const auto isMarked = [](const MarkedLine &line) { return line.change != LineChange::None; };
    const auto first = std::find_if(m_lines.begin(), m_lines.end(), isMarked);
    if (first == m_lines.end())
        return;
    const auto [top, bottom] = visibleLines();
    const auto end = m_lines.begin() + std::min(qsizetype(bottom) + 1, m_lines.size());
    if (std::find_if(m_lines.begin() + top, end, isMarked) == end)
        scrollTo(first - m_lines.begin());
}

/// The first and the last line that are at least partly in sight.
QPair<int, int> CodeView::visibleLines() const
{
    QTextBlock block = firstVisibleBlock();
    const int first = block.blockNumber();
    qreal bottom = blockBoundingGeometry(block).translated(contentOffset()).bottom();
    while (bottom < viewport()->height() && block.next().isValid()) {
        block = block.next();
        bottom += blockBoundingRect(block).height();
    }
    return {std::max(0, first), std::max(0, block.blockNumber())};
}

QMimeData *CodeView::createMimeDataFromSelection() const
{
    const QTextCursor selection = textCursor();
    QString text;
    QTextBlock block = document()->findBlock(selection.selectionStart());
    bool begun = false;
    for (; block.isValid() && block.position() <= selection.selectionEnd(); block = block.next()) {
        const qsizetype number = block.blockNumber();
        if (number >= m_lines.size() || m_lines.at(number).change == LineChange::Removed)
            continue;
        const bool isRest = m_lines.at(number).number == 0;
        if (begun && !isRest)
            text += u'\n';
        begun = true;
        const QString &line = m_lines.at(number).line.text;
        const int from = std::max(0, selection.selectionStart() - block.position());
        text += QStringView(line).mid(from, selection.selectionEnd() - block.position() - from);
    }
    auto *copied = new QMimeData;
    copied->setText(text);
    return copied;
}

QColor CodeView::tintOf(qsizetype line) const
{
    const Colours &colours = coloursFor(palette());
    if (line == m_selectedLine)
        return colours.accent.tint;
    const LineChange change = m_lines.at(line).change;
    return change == LineChange::None ? QColor() : toneOf(colours, change).tint;
}

void CodeView::paintEvent(QPaintEvent *event)
{
    // Behind the text and as wide as the view; only the lines in sight, however many there are.
    QPainter painter(viewport());
    const auto [first, last] = visibleLines();
    QTextBlock block = document()->findBlockByNumber(first);
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (qsizetype line = first; line <= last && line < m_lines.size(); ++line) {
        const qreal height = blockBoundingRect(block).height();
        if (const QColor tint = tintOf(line); tint.isValid())
            painter.fillRect(QRectF(0, top, viewport()->width(), height), tint);
        top += height;
        block = block.next();
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void CodeView::repaintLines()
{
    viewport()->update();
    m_gutter->update();
}

void CodeView::layOutGutter()
{
    const int width = m_gutter->neededWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), width, viewport()->height());
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->readPalette();
        m_highlighter->rehighlight();
    }
}

bool CodeView::event(QEvent *event)
{
    // A widget with a font of its own hears of the application's only here.
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    return QPlainTextEdit::event(event);
}

void CodeView::applyFont()
{
    setFont(codeFont());
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 4.0);
    layOutGutter();
}

} // namespace hookbench
