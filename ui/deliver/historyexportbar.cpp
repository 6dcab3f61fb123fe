#include "ui/deliver/historyexportbar.h"

#include "model/core/whenfinished.h"
#include "model/history/historystore.h"
#include "ui/deliver/deliverparts.h"
#include "ui/deliver/historyexportjob.h"
#include "ui/theme/icons.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <limits>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

struct Form
{
    HistoryFormat format;
    QString title;
    QString suffix;
};

const QList<Form> &forms()
{
    static const QList<Form> all{{HistoryFormat::Har, u"HAR 1.2"_s, u"har"_s},
                                 {HistoryFormat::Csv, u"CSV"_s, u"csv"_s},
                                 {HistoryFormat::Ndjson, u"NDJSON"_s, u"ndjson"_s},
                                 {HistoryFormat::Curl, u"cURL"_s, u"sh"_s}};
    return all;
}

} // namespace

HistoryExportBar::HistoryExportBar(const DeliverParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_caption(new PlainLabel(PlainLabel::Role::Body, this))
    , m_format(new QComboBox(this))
    , m_signatures(new QCheckBox(this))
    , m_progress(new QProgressBar(this))
    , m_export(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_outcome(new PlainLabel(PlainLabel::Role::Quiet, this))
{
    setObjectName(u"exportBar"_s);
    m_format->setObjectName(u"exportFormat"_s);
    for (const Form &form : forms())
        m_format->addItem(form.title);
    m_signatures->setObjectName(u"exportSignatures"_s);
    m_progress->setObjectName(u"exportProgress"_s);
    m_export->setObjectName(u"exportStart"_s);
    m_cancel->setObjectName(u"exportCancel"_s);
    m_close->setObjectName(u"exportClose"_s);
    m_close->setAutoRaise(true);
    m_outcome->setObjectName(u"exportOutcome"_s);
    m_outcome->setWordWrap(true);
    auto *choices = new FlowLayout;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_caption, m_format, m_signatures, m_export, m_progress, m_cancel})
        choices->addWidget(widget);
    auto *row = new QHBoxLayout;
    row->addLayout(choices, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_outcome);
    connect(m_export, &QPushButton::clicked, this, &HistoryExportBar::choosePath);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    recolour();
    retranslate();
    showState();
    hide();
}

HistoryExportBar::~HistoryExportBar() = default;

HistoryFormat HistoryExportBar::format() const
{
    return forms().at(std::max(0, m_format->currentIndex())).format;
}

void HistoryExportBar::open()
{
    if (!m_job)
        m_outcome->setText(QString());
    showState();
    show();
    m_format->setFocus();
}

void HistoryExportBar::choosePath()
{
    const QString suffix = forms().at(std::max(0, m_format->currentIndex())).suffix;
    m_parts.dialogs.askSavePath(tr("Export Attempts"), QString(u"attempts."_s + suffix),
                                [self = QPointer(this)](const QString &path) {
                                    if (self)
                                        self->start(path);
                                });
}

void HistoryExportBar::start(const QString &path)
{
    if (m_job)
        return;
    const Redaction redaction = m_signatures->isChecked() ? Redaction::Shown : Redaction::Redacted;
    m_job = new HistoryExportJob(m_parts.history, format(), redaction, path, this);
    connect(m_job, &HistoryExportJob::finished, this, [this, path](const Result<qint64> &written) {
        m_outcome->setText(written ? tr("Wrote %1.").arg(QDir::toNativeSeparators(path))
                                   : written.error().message);
        takeFinished(written);
    });
    connect(m_job, &HistoryExportJob::progressed, this, [this](qint64 written) {
        m_progress->setValue(int(std::min<qint64>(written, m_progress->maximum())));
        m_outcome->setText(tr("%Ln attempts written.", nullptr, int(written)));
    });
    m_progress->setRange(0, 0);
    whenFinished(m_parts.history.index(m_filter), this, [this](const Result<HistoryStore::Index> &index) {
        if (index && m_job)
            m_progress->setMaximum(
                int(std::min<qint64>(std::max<qint64>(index->rows, 1), std::numeric_limits<int>::max())));
    });
    m_outcome->setText(QString());
    m_job->start(m_filter);
    showState();
}

void HistoryExportBar::takeFinished(const Result<qint64> &written)
{
    m_job->deleteLater();
    m_job.clear();
    showState();
    if (written)
        emit statusMessage(tr("Exported %Ln attempts.", nullptr,
                              int(std::min<qint64>(*written, std::numeric_limits<int>::max()))));
}

void HistoryExportBar::showState()
{
    const bool running = !m_job.isNull();
    m_format->setEnabled(!running);
    m_signatures->setEnabled(!running);
    m_export->setVisible(!running);
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_outcome->setVisible(!m_outcome->text().isEmpty() || running);
}

void HistoryExportBar::recolour()
{
    m_close->setIcon(themedIcon(u"close"_s, palette()));
}

void HistoryExportBar::retranslate()
{
    m_caption->setText(tr("Export the attempts that are shown as"));
    m_format->setAccessibleName(tr("Format of the export"));
    m_signatures->setText(tr("with signatures"));
    m_signatures->setToolTip(
        tr("Signatures, cookies and credentials let the file's reader act as the sender. Without the tick "
           "they are left out."));
    m_export->setText(tr("Export…"));
    m_cancel->setText(tr("Cancel"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

void HistoryExportBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

void HistoryExportBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_job)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hookbench
