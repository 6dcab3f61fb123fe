#pragma once

#include "ui/deliver/runsettings.h"
#include "ui/theme/theme.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>

namespace hookbench {

class Application;

/// Drives the real window through the main job and takes pictures of it: an option toggled, so that the
/// changes are marked; a delivery that is retried until the built-in receiver takes it; the same event three
/// times at once; what would become of a delivery under other answers; and the document to export. Waits on
/// signals; fails when something does not happen in time.
class Showcase final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Showcase)

public:
    /// One pass over the pages; `suffix` ends the pictures' names: design-ar.png.
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

    /// One run and what has to come of it.
    struct Run
    {
        QString picture; ///< the beginning of its name
        Sequence sequence;
        QString answers; ///< of the built-in receiver
        double speed = 1;
        int attempts = 1;
        int processed = 1; ///< requests that take effect
    };
    [[nodiscard]] static Run retriedRun();
    [[nodiscard]] static Run duplicateRun();

    void nextLook();
    void startAfresh();
    void toggleContact();
    void photographDesign(const Next &next);
    void deliver(const Run &run, const Next &next);
    void checkRun();
    void judgeRun(const Run &run, const Next &next);
    void tellRun() const;
    void askWhatIf(const Next &next);
    void exportDocument(const Next &next);
    void awaitPages(const Next &next);
    void photograph(const QString &picture, const Next &next);
    void pause(const Next &next);
    void settle(int turns, const Next &next);
    void tell(const QString &text) const;
    void say(const QString &text) const;
    void fail(const QString &reason);

    Application &m_application;
    QString m_folder;
    QList<Look> m_looks;
    Telling m_telling;
    qsizetype m_look = -1;
    int m_wanted = 0;          ///< attempts of the run that is under way
    QList<Attempt> m_attempts; ///< that the log has of it
    Next m_whenOver;
    QTimer m_deadline;
};

} // namespace hookbench
