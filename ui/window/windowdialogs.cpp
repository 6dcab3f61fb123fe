#include "ui/window/windowdialogs.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

/// A box that deletes itself; its texts come from outside in part, so they stay plain.
QMessageBox *makeBox(QWidget &window, const QString &question, const QString &explanation)
{
    auto *box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(u"Hookbench"_s);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setText(question);
    box->setInformativeText(explanation);
    return box;
}

QFileDialog *makeFileDialog(QWidget &window, const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(&window, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

/// What a file to be written can be, by the proposal's suffix.
QString filterFor(const QString &suffix)
{
    if (suffix == u"svg")
        return WindowDialogs::tr("Pictures (*.svg *.png)");
    if (suffix == u"json")
        return WindowDialogs::tr("JSON files (*.json)");
    if (suffix == u"hookbench")
        return WindowDialogs::tr("Hookbench designs (*.hookbench)");
    //: %1 a kind of file, CSV; %2 its suffix, csv
    return WindowDialogs::tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix);
}

} // namespace

WindowDialogs::WindowDialogs(QWidget &window)
    : m_window(window)
{
}

void WindowDialogs::askUnsaved(const QString &name, std::function<void(Unsaved)> answer)
{
    QMessageBox *box = makeBox(m_window, tr("Save the changes to “%1”?").arg(name),
                               tr("Without saving, the changes since the last save are lost."));
    const QPushButton *save = box->addButton(tr("&Save"), QMessageBox::AcceptRole);
    const QPushButton *discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, box, [box, save, discard, answer = std::move(answer)] {
        const QAbstractButton *clicked = box->clickedButton();
        answer(clicked == save ? Unsaved::Save : clicked == discard ? Unsaved::Discard : Unsaved::Cancel);
    });
    box->open();
}

void WindowDialogs::askChanged(const QString &path, std::function<void(Changed)> answer)
{
    QMessageBox *box =
        makeBox(m_window, tr("“%1” was changed by another program.").arg(QFileInfo(path).fileName()),
                tr("Overwriting replaces what the other program wrote. Saving under another name "
                   "keeps both."));
    const QPushButton *overwrite = box->addButton(tr("&Overwrite"), QMessageBox::DestructiveRole);
    QPushButton *elsewhere = box->addButton(tr("Save &As…"), QMessageBox::AcceptRole);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(elsewhere);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, box,
                     [box, overwrite, elsewhere, answer = std::move(answer)] {
                         const QAbstractButton *clicked = box->clickedButton();
                         answer(clicked == overwrite   ? Changed::Overwrite
                                : clicked == elsewhere ? Changed::SaveElsewhere
                                                       : Changed::Cancel);
                     });
    box->open();
}

void WindowDialogs::askOpenPath(const QString &title, const QString &filter,
                                std::function<void(QString)> answer)
{
    QFileDialog *dialog = makeFileDialog(m_window, title, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, answer);
    dialog->open();
}

void WindowDialogs::askSavePath(const QString &title, const QString &proposal,
                                std::function<void(QString)> answer)
{
    const QString suffix = QFileInfo(proposal).suffix();
    QFileDialog *dialog = makeFileDialog(m_window, title, filterFor(suffix));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(proposal);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, answer);
    dialog->open();
}

void WindowDialogs::askFolder(const QString &title, const QString &proposal,
                              std::function<void(QString)> answer)
{
    QFileDialog *dialog = makeFileDialog(m_window, title, {});
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QString known = proposal;
    while (!known.isEmpty() && !QFileInfo(known).isDir() && QFileInfo(known).path() != known)
        known = QFileInfo(known).path();
    dialog->setDirectory(known);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, answer);
    dialog->open();
}

} // namespace hookbench
