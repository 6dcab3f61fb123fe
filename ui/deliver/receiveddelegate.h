#pragma once

#include <QtCore/QList>
#include <QtGui/QFont>
#include <QtWidgets/QStyledItemDelegate>

namespace hookbench {

/// Where the parts of a request stand, for painting and for its size.
struct ReceivedRowLayout
{
    QRect sign;
    QList<QRect> head; ///< of the words that say what became of it
    QRect when;
    QRect reason;
    int height = 0;

    /// In a row of that rectangle (its height does not count), from left to right. Words that have no room
    /// beside those before them go to the next line.
    [[nodiscard]] static ReceivedRowLayout of(const QRect &row, const QFont &font, const QStringList &head,
                                              const QString &reason);
};

/// One request that the built-in receiver got: verified or not and its effect, when and which event, and
/// the reason where there is one.
class ReceivedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReceivedDelegate)

public:
    explicit ReceivedDelegate(QObject *parent = nullptr);
    ~ReceivedDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The reason is wrapped to the width of the view. The height of a row is kept until the width or the
    /// font changes, or forgetHeights().
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// To be called when rows went or the language of their words changed.
    void forgetHeights() { m_heights.clear(); }

private:
    // A list asks for the height of every row whenever one more comes: in a burst, thousands each time.
    mutable QList<int> m_heights; ///< by row; 0 where it is not known
    mutable QFont m_font;
    mutable int m_width = 0;
};

} // namespace hookbench
