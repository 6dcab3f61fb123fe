#pragma once

#include <QtCore/QByteArray>
#include <QtWidgets/QDialog>

class QPlainTextEdit;
class QPushButton;

namespace hookbench {

class Dialogs;
class PlainLabel;

/// The bytes of the user's own body: as typed (UTF-8), or as they are in a file. Every change counts at once.
class OwnBodyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnBodyDialog)

public:
    /// The dialogs must outlive it.
    explicit OwnBodyDialog(Dialogs &dialogs, QWidget *parent = nullptr);
    ~OwnBodyDialog() override;

    void setBody(const QByteArray &body);

signals:
    void bodyChanged(const QByteArray &body);

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseFile();
    void takeFile(const QString &path);
    void takeText();
    void showBody(const QString &problem = {});
    void retranslate();

    Dialogs &m_dialogs;
    QByteArray m_body;
    bool m_showing = false;
    QPlainTextEdit *m_text;
    PlainLabel *m_note;
    QPushButton *m_file;
    QPushButton *m_close;
};

} // namespace hookbench
