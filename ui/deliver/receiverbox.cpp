#include "ui/deliver/receiverbox.h"

#include "ui/deliver/receiverurl.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyledItemDelegate>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int originRole = Qt::UserRole;
constexpr qsizetype mostRecent = 10;

QString titleOf(ReceiverBox::Origin origin)
{
    switch (origin) {
    case ReceiverBox::Origin::BuiltIn:
        return ReceiverBox::tr("built-in receiver");
    case ReceiverBox::Origin::Subscription:
        return ReceiverBox::tr("the subscription's receiver");
    case ReceiverBox::Origin::Recent:
        break;
    }
    return ReceiverBox::tr("used before");
}

/// An entry of the list: the URL, and behind it where it comes from.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                                 : coloursFor(option.palette).quietText);
        const int gap = option.fontMetrics.averageCharWidth();
        painter->drawText(
            option.rect.adjusted(gap, 0, -gap, 0),
            int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter)),
            originText(index));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        const int gap = option.fontMetrics.averageCharWidth();
        return {size.width() + option.fontMetrics.horizontalAdvance(originText(index)) + 4 * gap,
                size.height() + gap};
    }

private:
    static QString originText(const QModelIndex &index)
    {
        return titleOf(ReceiverBox::Origin(index.data(originRole).toInt()));
    }
};

int effectivePort(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

} // namespace

ReceiverBox::ReceiverBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    setItemDelegate(new EntryDelegate(this));
    setMinimumContentsLength(24);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    lineEdit()->setObjectName(u"receiverUrl"_s);
    connect(this, &QComboBox::editTextChanged, this, &ReceiverBox::edited);
    connect(this, &QComboBox::activated, this, &ReceiverBox::picked);
    refill();
    retranslate();
}

ReceiverBox::~ReceiverBox() = default;

void ReceiverBox::setBuiltInAddress(const QUrl &address)
{
    m_builtIn = address;
    refill();
    if (m_followsBuiltIn)
        showText(m_builtIn.toString());
    emit targetChanged();
}

void ReceiverBox::setSubscriptionUrl(const QUrl &url)
{
    if (url == m_subscription)
        return;
    m_subscription = url;
    refill();
}

void ReceiverBox::setRecent(const QStringList &urls)
{
    m_recent = urls.first(std::min(urls.size(), mostRecent));
    refill();
}

void ReceiverBox::remember(const QUrl &url)
{
    if (url == m_builtIn || url == m_subscription)
        return;
    const QString text = url.toString();
    m_recent.removeAll(text);
    m_recent.prepend(text);
    setRecent(m_recent);
}

Result<QUrl> ReceiverBox::url() const
{
    if (m_followsBuiltIn && m_builtIn.isEmpty())
        return Error{ErrorCode::Usage,
                     tr("The built-in receiver is not listening. Start it, or enter the URL of "
                        "another receiver.")};
    return receiverUrlFromText(currentText());
}

bool ReceiverBox::targetsBuiltIn() const
{
    if (m_followsBuiltIn)
        return true;
    const Result<QUrl> typed = url();
    return typed && isBuiltIn(*typed);
}

bool ReceiverBox::isBuiltIn(const QUrl &url) const
{
    return !m_builtIn.isEmpty() && isLoopback(url) && url.scheme() == m_builtIn.scheme() &&
           effectivePort(url) == effectivePort(m_builtIn);
}

void ReceiverBox::refill()
{
    // Clearing and adding would change the text that is being edited.
    const QSignalBlocker quiet(this);
    const QString text = currentText();
    clear();
    if (!m_builtIn.isEmpty())
        addEntry(Origin::BuiltIn, m_builtIn.toString());
    if (!m_subscription.isEmpty())
        addEntry(Origin::Subscription, m_subscription.toString());
    for (const QString &url : std::as_const(m_recent))
        if (url != m_subscription.toString() && url != m_builtIn.toString())
            addEntry(Origin::Recent, url);
    showText(text);
}

void ReceiverBox::addEntry(Origin origin, const QString &url)
{
    addItem(url);
    setItemData(count() - 1, int(origin), originRole);
    setItemData(count() - 1, QString(url + u", "_s + titleOf(origin)), Qt::AccessibleTextRole);
}

void ReceiverBox::edited(const QString &text)
{
    m_followsBuiltIn = !m_builtIn.isEmpty() && text == m_builtIn.toString();
    emit targetChanged();
}

void ReceiverBox::picked(int index)
{
    m_followsBuiltIn = itemData(index, originRole).toInt() == int(Origin::BuiltIn);
    emit targetChanged();
}

void ReceiverBox::showText(const QString &text)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive));
    setEditText(text);
}

void ReceiverBox::retranslate()
{
    setAccessibleName(tr("Receiver URL"));
    setToolTip(tr("Where the delivery goes: the built-in receiver, or any URL"));
    lineEdit()->setPlaceholderText(tr("http:// or https:// URL of a receiver"));
}

void ReceiverBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refill();
    }
    QComboBox::changeEvent(event);
}

} // namespace hookbench
