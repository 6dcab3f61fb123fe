#include "app/showcase.h"

#include "app/application.h"
#include "ui/deliver/composer.h"
#include "ui/deliver/deliverpage.h"
#include "ui/deliver/receiverpanel.h"
#include "ui/deliver/runtabs.h"
#include "ui/exporting/exportpage.h"
#include "ui/exporting/pagesview.h"
#include "ui/widgets/codeview.h"

#include <QtCore/QDir>
#include <QtCore/QTextStream>
#include <QtGui/QAction>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtWidgets/QStatusBar>

#include <algorithm>
#include <chrono>

namespace hookbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize pictureSize(1440, 900);
constexpr auto longestStep = 60s;
constexpr auto quietTime = 250ms;

/// Puts the caret on the line of a path in the body that is shown, as a click does.
void pointAt(const MainWindow &window, QByteArrayView path)
{
    for (CodeView *view : window.findChildren<CodeView *>()) {
        const QList<MarkedLine> &lines = view->lines();
        const auto line = std::find_if(lines.begin(), lines.end(),
                                       [path](const MarkedLine &each) { return each.line.path == path; });
        if (view->isVisible() && line != lines.end())
            view->setTextCursor(QTextCursor(view->document()->findBlockByNumber(int(line - lines.begin()))));
    }
}

QString wordsFor(const ReceivedRequest &request)
{
    return Showcase::tr("%1 · %2", "verified or not, effect")
        .arg(request.verified ? Showcase::tr("Verified") : Showcase::tr("Not verified"),
             titleOf(request.effect));
}

} // namespace

Showcase::Showcase(Application &application, QString folder, QList<Look> looks, Telling telling,
                   QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_folder(std::move(folder))
    , m_looks(std::move(looks))
    , m_telling(telling)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(longestStep);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(tr("The window did not get as far as the next picture in time.")); });
    connect(&m_application.sender(), &Sender::sendingChanged, this, &Showcase::checkRun);
    connect(&m_application.received(), &QAbstractItemModel::rowsInserted, this, &Showcase::checkRun);
    connect(&m_application.history(), &HistoryStore::attemptsStored, this,
            [this](const QList<HistoryRow> &, const QList<Attempt> &attempts) {
                m_attempts += attempts;
                checkRun();
            });
}

Showcase::~Showcase() = default;

QList<Showcase::Look> Showcase::allLooks()
{
    QList<Look> looks = lightAndDark();
    for (const QString &language : {u"de"_s, u"fr"_s, u"ar"_s})
        looks.append({language, language, Appearance::Light});
    return looks;
}

QList<Showcase::Look> Showcase::lightAndDark()
{
    return {{u"light"_s, u"en"_s, Appearance::Light}, {u"dark"_s, u"en"_s, Appearance::Dark}};
}

void Showcase::start()
{
    if (!QDir().mkpath(m_folder)) {
        fail(tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_folder)));
        return;
    }
    m_deadline.start();
    MainWindow &window = m_application.window();
    window.resize(pictureSize);
    // The receiver tells its address from its own thread.
    connect(&m_application.receiver(), &ReceiverHost::listening, this, &Showcase::nextLook,
            Qt::SingleShotConnection);
    connect(&m_application.receiver(), &ReceiverHost::failed, this, &Showcase::fail);
}

Showcase::Run Showcase::retriedRun()
{
    Run run;
    run.picture = u"deliver"_s;
    run.answers = u"500x2,200"_s;
    run.speed = 1000;
    run.attempts = 3;
    return run;
}

Showcase::Run Showcase::duplicateRun()
{
    Run run;
    run.picture = u"duplicates"_s;
    run.sequence.kind = SequenceKind::ConcurrentDuplicates;
    run.sequence.count = 3;
    run.answers = u"200"_s;
    run.attempts = 3;
    return run;
}

void Showcase::nextLook()
{
    if (++m_look == m_looks.size()) {
        m_deadline.stop();
        emit finished(true);
        return;
    }
    const Look &look = m_looks.at(m_look);
    m_application.window().showPage(MainWindow::Page::Design); // no export is made anew meanwhile
    m_application.window().selectLanguage(look.language);
    m_application.window().selectAppearance(look.appearance);
    settle(2, [this] {
        startAfresh();
        toggleContact();
        photographDesign([this] {
            deliver(retriedRun(), [this] {
                m_application.document().newEvent();
                deliver(duplicateRun(), [this] {
                    m_application.document().newEvent();
                    askWhatIf([this] { exportDocument([this] { nextLook(); }); });
                });
            });
        });
    });
}

/// What is told about a delivery is told in the language of its time.
void Showcase::startAfresh()
{
    m_attempts.clear();
    static_cast<void>(m_application.history().remove({}));
    m_application.received().clear();
    m_application.receiver().forgetEvents();
    m_application.document().newEvent();
}

void Showcase::toggleContact()
{
    m_application.window().showPage(MainWindow::Page::Design);
    QAction *toggle = m_application.window().actionRegistry().action(u"design.toggle-contact"_s);
    const DesignDocument &document = m_application.document();
    const auto isIn = [&document] {
        return document.preview().payload.options[std::size_t(Option::ContactDetails)].in;
    };
    if (isIn())
        toggle->trigger();
    toggle->trigger();
    const Preview &preview = document.preview();
    const OptionDecision &decision = preview.payload.options[std::size_t(Option::ContactDetails)];
    say(tr("Toggled contact details of %1. %2 The payload has %3 bytes now, %4 more than before:")
            .arg(document.eventType().name, reasonOf(Option::ContactDetails, decision))
            .arg(preview.payload.body.size())
            .arg(preview.byteDelta));
    say(QString::fromUtf8(preview.payload.body));
    for (const HeaderField &field : preview.request.headers)
        say(u"%1: %2"_s.arg(QString::fromUtf8(field.name), QString::fromUtf8(field.value)));
}

void Showcase::photographDesign(const Next &next)
{
    settle(2, [this, next] {
        pointAt(m_application.window(), "contact.displayName");
        // The inspector's rows find their heights a turn after their texts.
        settle(2, [this, next] { photograph(u"design"_s, next); });
    });
}

void Showcase::deliver(const Run &run, const Next &next)
{
    MainWindow &window = m_application.window();
    window.showPage(MainWindow::Page::Deliver);
    ReceiverPanel &receiver = window.deliverPage().receiverPanel();
    ReceiverSettings behaviour;
    behaviour.answers = AnswerScript::parse(run.answers).value_or(AnswerScript());
    receiver.setSettings(behaviour);
    emit receiver.settingsChanged(behaviour);
    RunSettings settings;
    settings.sequence = run.sequence;
    settings.speed = run.speed;
    window.deliverPage().composer().setSettings(settings);
    m_attempts.clear();
    static_cast<void>(m_application.history().remove({}));
    m_application.received().clear();
    m_wanted = run.attempts;
    m_whenOver = [this, run, next] { judgeRun(run, next); };
    window.deliverPage().send();
}

/// A run is over when sender, log and receiver have all told about it; which one is first is chance.
void Showcase::checkRun()
{
    const bool over = !m_application.sender().isSending() && m_attempts.size() == m_wanted &&
                      m_application.received().rowCount() == m_wanted;
    if (!over || !m_whenOver)
        return;
    // Whoever else listens to the same signals comes first, and lists go with the newest only so often.
    pause(std::exchange(m_whenOver, {}));
}

void Showcase::judgeRun(const Run &run, const Next &next)
{
    tellRun();
    const ReceivedModel &received = m_application.received();
    int processed = 0;
    bool verified = true;
    for (int row = 0; row < received.rowCount(); ++row) {
        processed += received.request(row).effect == Effect::Processed ? 1 : 0;
        verified = verified && received.request(row).verified;
    }
    if (!verified || processed != run.processed)
        fail(tr("The receiver did not make of the delivery what it should."));
    else
        photograph(run.picture, next);
}

void Showcase::tellRun() const
{
    const ReceivedModel &received = m_application.received();
    for (const Attempt &attempt : m_attempts) {
        const int row = received.rowOf(attempt.request.deliveryId.text);
        if (row < 0)
            continue;
        const ReceivedRequest &request = received.request(row);
        say(tr("Attempt %1 to %2 was answered %3. %4 The receiver: %5.")
                .arg(QString::number(attempt.number), attempt.url.toString(), QString::number(request.status),
                     attempt.reason, wordsFor(request)));
    }
}

void Showcase::askWhatIf(const Next &next)
{
    const DeliverPage &page = m_application.window().deliverPage();
    page.composer().setSettings({});
    page.runTabs().showTab(RunTabs::Tab::WhatIf);
    pause([this, next] { // the timeline gathers changes
        photograph(u"what-if"_s, [this, next] {
            m_application.window().deliverPage().runTabs().showTab(RunTabs::Tab::Timeline);
            next();
        });
    });
}

void Showcase::exportDocument(const Next &next)
{
    m_application.window().showPage(MainWindow::Page::Export);
    ExportPage &page = m_application.window().exportPage();
    page.setFolder(u"/srv/specs/erp-integration"_s);
    page.showFile(u"pdf"_s, u"docs/spec.pdf"_s);
    awaitPages([this, next] { photograph(u"export"_s, next); });
}

/// The document is made and painted on other threads.
void Showcase::awaitPages(const Next &next)
{
    const ExportPage &page = m_application.window().exportPage();
    const auto *pages = page.findChild<PagesView *>();
    const bool isThere = page.isCurrent() && pages->isVisible() && pages->pageCount() > 0;
    pause(isThere ? next : Next([this, next] { awaitPages(next); }));
}

void Showcase::photograph(const QString &picture, const Next &next)
{
    const QString name = u"%1-%2.png"_s.arg(picture, m_looks.at(m_look).suffix);
    const QString path = QDir(m_folder).filePath(name);
    m_application.window().statusBar()->clearMessage();
    if (!m_application.window().grab().save(path)) {
        fail(tr("The picture %1 cannot be written.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    tell(QDir::toNativeSeparators(path));
    settle(2, next);
}

void Showcase::pause(const Next &next)
{
    QTimer::singleShot(quietTime, this, next);
}

/// Lets what was posted be delivered before `next`: a zero timer fires when the queue has been worked off.
void Showcase::settle(int turns, const Next &next)
{
    if (turns == 0) {
        next();
        return;
    }
    QTimer::singleShot(0, this, [this, turns, next] { settle(turns - 1, next); });
}

void Showcase::tell(const QString &text) const
{
    QTextStream(stdout) << text << Qt::endl;
}

void Showcase::say(const QString &text) const
{
    if (m_telling == Telling::Everything)
        tell(text);
}

void Showcase::fail(const QString &reason)
{
    m_deadline.stop();
    m_whenOver = {};
    QTextStream(stderr) << reason << Qt::endl;
    emit finished(false);
}

} // namespace hookbench
