#include "ui/window/aboutdialog.h"

#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QVBoxLayout>

namespace hookbench {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Hookbench"));
    auto *layout = new QVBoxLayout(this);
    const auto add = [this, layout](const QString &text, PlainLabel::Role role) {
        auto *label = new PlainLabel(text, role, this);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    add(tr("Hookbench %1").arg(QStringLiteral(HOOKBENCH_VERSION)), PlainLabel::Role::Heading);
    add(tr("A workbench for the webhooks of Ordinavo: choose what leaves, see the signed payload, deliver "
           "it."),
        PlainLabel::Role::Body);
    add(tr("No account, no cloud, no telemetry. Hookbench connects only to hosts that you name."),
        PlainLabel::Role::Body);
    add(tr("MIT licence. Made with Qt %1.").arg(QString::fromLatin1(qVersion())), PlainLabel::Role::Quiet);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

AboutDialog::~AboutDialog() = default;

} // namespace hookbench
