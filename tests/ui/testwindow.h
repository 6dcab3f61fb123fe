#pragma once

#include "model/catalogue/cataloguereader.h"
#include "model/core/clock.h"
#include "model/core/randomsource.h"
#include "model/delivery/sender.h"
#include "model/history/recording.h"
#include "model/items/designdocument.h"
#include "model/items/receivedmodel.h"
#include "model/signing/secretstore.h"
#include "tests/support/answeringdialogs.h"
#include "ui/theme/themeselector.h"
#include "ui/widgets/inlinebar.h"
#include "ui/window/languages.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sessionsettings.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QPromise>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>

#include <memory>
#include <optional>

namespace hookbench::test {

using namespace Qt::StringLiterals;

/// Sends nothing.
class NoTransport final : public Transport
{
public:
    QFuture<AttemptOutcome> send(const AttemptRequest &) override
    {
        QPromise<AttemptOutcome> promise;
        promise.start();
        AttemptOutcome outcome;
        outcome.errorClass = ErrorClass::Connect;
        promise.addResult(outcome);
        promise.finish();
        return promise.future();
    }
    QList<QFuture<AttemptOutcome>> sendTogether(const QList<AttemptRequest> &) override { return {}; }
    QFuture<void> burst(const BurstOrder &) override { return QtFuture::makeReadyFuture(); }
};

/// The real window over real parts, in a folder of its own; restart() is the program ended and begun again.
class TestWindow final
{
public:
    TestWindow() { restart(); }
    ~TestWindow() { m_running.reset(); }
    Q_DISABLE_COPY_MOVE(TestWindow)

    /// Without closing first it is a crash: nothing is asked, nothing removed.
    void restart(const QString &file = {})
    {
        m_running.reset();
        m_running = std::make_unique<Running>(path(u"settings.ini"_s), path(u"recovery"_s));
        m_running->window.begin(DesignSession::Begin::LastDesign, file);
        m_running->window.show();
    }

    [[nodiscard]] MainWindow &window() { return m_running->window; }
    [[nodiscard]] DesignDocument &document() { return m_running->document; }
    [[nodiscard]] AnsweringDialogs &dialogs() { return *m_running->dialogs; }
    [[nodiscard]] SessionSettings &settings() { return m_running->settings; }
    [[nodiscard]] Languages &languages() { return m_running->languages; }
    [[nodiscard]] InlineBar &notice()
    {
        return *window().centralWidget()->findChild<InlineBar *>(u"windowNotice"_s);
    }
    [[nodiscard]] QString sessionPath() { return window().session().path(); }
    [[nodiscard]] QAction *action(const QString &id) { return window().actionRegistry().action(id); }
    void trigger(const QString &id) { action(id)->trigger(); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    struct Running
    {
        Running(const QString &settingsFile, const QString &recovery)
            : settings(settingsFile)
            , ownedDialogs(std::make_unique<AnsweringDialogs>())
            , dialogs(ownedDialogs.get())
            , window({document, secrets, sender, *history, received, random, clock, settings, languages,
                      theme, catalogue, recovery, std::chrono::milliseconds(20)},
                     std::move(ownedDialogs))
        {
        }

        FixedClock clock{*parseIso(u"2026-06-18T16:40:00Z")};
        SeededRandomSource random{1};
        SessionSettings settings;
        Languages languages;
        ThemeSelector theme{Appearance::Light};
        std::shared_ptr<const Catalogue> catalogue = std::make_shared<const Catalogue>(builtInCatalogue());
        SecretStore secrets;
        NoTransport transport;
        Sender sender{transport, clock, random};
        std::unique_ptr<HistoryStore> history = HistoryStore::inMemory();
        Recording recording{*history, sender, clock};
        ReceivedModel received;
        DesignDocument document{catalogue, builtInSamples(), clock, random};
        std::unique_ptr<AnsweringDialogs> ownedDialogs;
        AnsweringDialogs *dialogs;
        MainWindow window;
    };

    QTemporaryDir m_folder;
    std::unique_ptr<Running> m_running;
};

} // namespace hookbench::test
