#pragma once

#include "app/receiverhost.h"
#include "model/delivery/curltransport.h"
#include "model/delivery/sender.h"
#include "model/history/recording.h"
#include "model/items/designdocument.h"
#include "model/items/receivedmodel.h"
#include "model/signing/secretstore.h"
#include "ui/theme/themeselector.h"
#include "ui/widgets/dialogs.h"
#include "ui/window/languages.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sessionsettings.h"

namespace hookbench {

/// The composition root: makes every part of the program once and hands references down.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    struct Options
    {
        QString settingsFile;             ///< empty: the user's own settings
        std::optional<Instant> now;       ///< a clock that stands still, for output that is always the same
        std::optional<quint64> seed;      ///< ids from a seed
        quint16 receiverPort = 5005;      ///< 0: any free one
        std::unique_ptr<Dialogs> dialogs; ///< empty: the window's own
        std::shared_ptr<const Catalogue> catalogue; ///< empty: the built-in ones are read
        QList<SampleRecords> samples;               ///< likewise
    };

    explicit Application(Options options);
    ~Application() override;

    /// Opens the first design, shows the window and starts the built-in receiver.
    void start(DesignSession::Begin begin, const QString &file);

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] DesignDocument &document() { return m_document; }
    [[nodiscard]] Sender &sender() { return m_sender; }
    [[nodiscard]] HistoryStore &history() { return *m_history; }
    [[nodiscard]] ReceivedModel &received() { return m_received; }
    [[nodiscard]] ReceiverHost &receiver() { return m_receiver; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Language, colours and text size as the settings say; made before everything that has texts.
    struct Look
    {
        explicit Look(const SessionSettings &settings);

        Languages languages;
        ThemeSelector theme;
    };

    void connectReceiver();
    void followSecret();
    void beginBehindFirstPaint();
    void changeReceiver(const ReceiverSettings &settings);

    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<RandomSource> m_random;
    SessionSettings m_settings;
    Look m_look;
    std::shared_ptr<const Catalogue> m_catalogue;
    SecretStore m_secrets;
    CurlTransport m_transport;
    Sender m_sender;
    std::unique_ptr<HistoryStore> m_history;
    Recording m_recording;
    ReceivedModel m_received;
    DesignDocument m_document;
    ReceiverHost m_receiver;
    ReceiverSettings m_receiverSettings;
    MainWindow m_window;
};

} // namespace hookbench
