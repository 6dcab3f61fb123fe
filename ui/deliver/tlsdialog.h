#pragma once

#include "model/delivery/tlssettings.h"

#include <QtWidgets/QDialog>

class QDateEdit;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;

namespace hookbench {

class Dialogs;
class PlainLabel;

/// How receivers' certificates are checked and what we show of ourselves. Every change counts at once.
class TlsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TlsDialog)

public:
    /// The dialogs must outlive it.
    explicit TlsDialog(Dialogs &dialogs, QWidget *parent = nullptr);
    ~TlsDialog() override;

    void setSettings(const TlsSettings &settings);
    /// The host, with `:port`, that an exception is proposed for.
    void proposeHost(const QString &host);

signals:
    void settingsChanged(const hookbench::TlsSettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct FileField
    {
        PlainLabel *caption;
        QLineEdit *path;
        QToolButton *choose;
    };

    FileField addFile(const QString &name);
    void layOut();
    void chooseFile(QLineEdit *path);
    void takeFields();
    void takePassword();
    void addException();
    void removeException();
    void showExceptions();
    void retranslate();

    Dialogs &m_dialogs;
    TlsSettings m_settings;
    FileField m_authorities;
    FileField m_certificate;
    FileField m_key;
    PlainLabel *m_passwordCaption;
    QLineEdit *m_password;
    PlainLabel *m_exceptionsCaption;
    QListWidget *m_exceptions;
    QPushButton *m_remove;
    QLineEdit *m_host;
    QLineEdit *m_fingerprint;
    QDateEdit *m_until;
    QPushButton *m_add;
    PlainLabel *m_problem;
    QPushButton *m_close = nullptr;
};

} // namespace hookbench
