#pragma once

#include "ui/theme/theme.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>

namespace hookbench {

class Application;

/// Drives the real window through the main job and takes pictures of it: an option toggled, so that the
/// changes are marked, and an event delivered twice to the built-in receiver, so that one delivery is
/// processed and the other a duplicate. Waits on signals; fails when something does not happen in time.
class Showcase final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Showcase)

public:
    /// One pass over both pages; `suffix` ends the pictures' names: design-ar.png.
    struct Look
    {
        QString suffix;
        QString language;
        Appearance appearance = Appearance::Light;
    };

    enum class Telling : quint8 { Paths, Everything };

    /// The application must outlive the showcase, and has been started.
    Showcase(Application &application, QString folder, QList<Look> looks, Telling telling,
             QObject *parent = nullptr);
    ~Showcase() override;

    /// Looks for documentation pictures: light, dark, German, French, Arabic.
    [[nodiscard]] static QList<Look> allLooks();
    [[nodiscard]] static QList<Look> lightAndDark();

    void start();

signals:
    void finished(bool done);

private:
    using Next = std::function<void()>;

    void nextLook();
    void prepare(const Next &next);
    void toggleContact(const Next &next);
    void deliver(int times, const Next &next);
    void checkDelivery();
    void photograph();
    [[nodiscard]] bool take(const QString &name);
    void settle(int turns, const Next &next);
    void tell(const QString &text) const;
    void say(const QString &text) const;
    void fail(const QString &reason);

    Application &m_application;
    QString m_folder;
    QList<Look> m_looks;
    Telling m_telling;
    qsizetype m_look = -1;
    QString m_preparedLanguage;
    int m_wanted = 0;
    Next m_whenDelivered;
    QTimer m_deadline;
};

} // namespace hookbench
