#pragma once

#include "model/history/historystore.h"
#include "model/receiver/receiver.h"
#include "ui/theme/theme.h"

#include <QtCore/QByteArray>
#include <QtCore/QSettings>
#include <QtCore/QStringList>

namespace hookbench {

/// What the program remembers from one start to the next; never a secret, never a design's content.
class SessionSettings final
{
public:
    /// The user's settings, or those in an INI file of their own.
    explicit SessionSettings(const QString &file = {});

    /// de, en …; empty until the user has chosen one.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &id);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// Text size in steps from the platform's; each is a tenth.
    [[nodiscard]] int textSteps() const;
    void setTextSteps(int steps);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// A page's splitters and the like, by the page's id.
    [[nodiscard]] QByteArray pageLayout(const QString &page) const;
    void setPageLayout(const QString &page, const QByteArray &layout);
    [[nodiscard]] QString page() const;
    void setPage(const QString &page);

    /// The design that was open last; empty when it had no file.
    [[nodiscard]] QString lastDesign() const;
    void setLastDesign(const QString &path);
    [[nodiscard]] QString eventType() const;
    void setEventType(const QString &name);

    /// Newest first, at most ten.
    [[nodiscard]] QStringList recentDesigns() const;
    void addRecentDesign(const QString &path);
    void removeRecentDesign(const QString &path);
    void clearRecentDesigns();

    /// What the delivery log keeps: without a choice 90 days and a million attempts. 0 stands for no limit.
    [[nodiscard]] RetentionRule retention() const;
    void setRetention(const RetentionRule &rule);
    /// How the built-in receiver behaves; port, secret and scheme are not of it. What cannot be read is as
    /// without settings.
    [[nodiscard]] ReceiverSettings receiver() const;
    void setReceiver(const ReceiverSettings &settings);

private:
    void remember(QAnyStringView key, const QVariant &value);

    QSettings m_settings;
};

} // namespace hookbench
