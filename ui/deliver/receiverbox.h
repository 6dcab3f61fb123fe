#pragma once

#include "model/core/result.h"

#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtWidgets/QComboBox>

namespace hookbench {

/// Where to send: the built-in receiver, the subscription's receiver, those used before, or a typed URL.
/// While the built-in one is chosen, the box follows its address.
class ReceiverBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReceiverBox)

public:
    enum class Origin : quint8 { BuiltIn, Subscription, Recent };

    explicit ReceiverBox(QWidget *parent = nullptr);
    ~ReceiverBox() override;

    /// An empty address: it does not listen.
    void setBuiltInAddress(const QUrl &address);
    /// An empty URL: the subscription has none.
    void setSubscriptionUrl(const QUrl &url);
    void setRecent(const QStringList &urls);
    [[nodiscard]] QStringList recent() const { return m_recent; }
    /// Puts a URL on top of the recent ones, unless it is the built-in or the subscription's.
    void remember(const QUrl &url);

    /// Where to send, or why not.
    [[nodiscard]] Result<QUrl> url() const;
    [[nodiscard]] bool targetsBuiltIn() const;
    /// Whether the URL leads to the built-in receiver, in other words included.
    [[nodiscard]] bool isBuiltIn(const QUrl &url) const;

signals:
    void targetChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void addEntry(Origin origin, const QString &url);
    void edited(const QString &text);
    void picked(int index);
    void showText(const QString &text);
    void retranslate();

    QUrl m_builtIn;
    QUrl m_subscription;
    QStringList m_recent;
    bool m_followsBuiltIn = true;
};

} // namespace hookbench
