#include "app/showcase.h"

#include "app/application.h"
#include "ui/deliver/deliverpage.h"
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
constexpr auto longestWait = 60s;

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
    m_deadline.setInterval(longestWait);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(tr("The window did not get as far as the next picture in time.")); });
    // An exchange is over when both ends have told about it; which one is first is chance.
    connect(&m_application.sender(), &Sender::sendingChanged, this, &Showcase::checkDelivery);
    connect(&m_application.received(), &QAbstractItemModel::rowsInserted, this, &Showcase::checkDelivery);
    connect(&m_application.attempts(), &QAbstractItemModel::rowsInserted, this, &Showcase::checkDelivery);
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

void Showcase::nextLook()
{
    if (++m_look == m_looks.size()) {
        m_deadline.stop();
        emit finished(true);
        return;
    }
    const Look &look = m_looks.at(m_look);
    m_application.window().selectLanguage(look.language);
    m_application.window().selectAppearance(look.appearance);
    settle(2, [this] { prepare([this] { photograph(); }); });
}

void Showcase::prepare(const Next &next)
{
    const QString language = m_looks.at(m_look).language;
    if (language == m_preparedLanguage) {
        next();
        return;
    }
    // What is told about a delivery is told in the language of its time.
    m_preparedLanguage = language;
    m_application.attempts().clear();
    static_cast<void>(m_application.history().remove({}));
    m_application.received().clear();
    m_application.document().newEvent();
    toggleContact([this, next] { deliver(2, next); });
}

void Showcase::toggleContact(const Next &next)
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
    settle(2, next);
}

void Showcase::deliver(int times, const Next &next)
{
    m_application.window().showPage(MainWindow::Page::Deliver);
    m_wanted = m_application.attempts().rowCount() + 1;
    m_whenDelivered = [this, times, next] {
        const int row = m_application.received().rowCount() - 1;
        const ReceivedRequest &request = m_application.received().request(row);
        say(tr("Delivered to %1, which answered %2. The receiver: %3.")
                .arg(m_application.attempts().attempt(row).url.toString())
                .arg(request.status)
                .arg(wordsFor(request)));
        const Effect expected = row == 0 ? Effect::Processed : Effect::Duplicate;
        if (!request.verified || request.effect != expected)
            fail(tr("The receiver did not make of the delivery what it should."));
        else if (times > 1)
            deliver(times - 1, next);
        else
            settle(2, next);
    };
    m_application.window().deliverPage().send();
}

void Showcase::checkDelivery()
{
    const bool over = !m_application.sender().isSending() &&
                      m_application.attempts().rowCount() == m_wanted &&
                      m_application.received().rowCount() == m_wanted;
    if (!over || !m_whenDelivered)
        return;
    const Next next = std::exchange(m_whenDelivered, {});
    settle(1, next); // whoever else listens to the same signals comes first
}

void Showcase::photograph()
{
    const QString suffix = m_looks.at(m_look).suffix;
    m_application.window().showPage(MainWindow::Page::Design);
    settle(2, [this, suffix] {
        pointAt(m_application.window(), "contact.displayName");
        // The inspector's rows find their heights a turn after their texts.
        settle(2, [this, suffix] {
            if (!take(u"design-%1.png"_s.arg(suffix)))
                return;
            m_application.window().showPage(MainWindow::Page::Deliver);
            settle(2, [this, suffix] {
                if (take(u"deliver-%1.png"_s.arg(suffix)))
                    nextLook();
            });
        });
    });
}

bool Showcase::take(const QString &name)
{
    const QString path = QDir(m_folder).filePath(name);
    m_application.window().statusBar()->clearMessage();
    if (!m_application.window().grab().save(path)) {
        fail(tr("The picture %1 cannot be written.").arg(QDir::toNativeSeparators(path)));
        return false;
    }
    tell(QDir::toNativeSeparators(path));
    return true;
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
    m_whenDelivered = {};
    QTextStream(stderr) << reason << Qt::endl;
    emit finished(false);
}

} // namespace hookbench
