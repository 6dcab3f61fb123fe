#include "app/cli/newcommand.h"

#include "app/cli/console.h"
#include "app/cli/openeddesign.h"
#include "model/core/safewriter.h"
#include "model/design/designfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

} // namespace

QString NewCommand::name() const
{
    return u"new"_s;
}

QString NewCommand::summary() const
{
    return Text::tr("Writes a new design with one subscription.");
}

CommandSyntax NewCommand::syntax() const
{
    return {
        {OperandSpec::Need::Required, u"FILE"_s, Text::tr("Where to write it, for example erp.hookbench.")},
        {{u"catalogue"_s,
          u"VERSION"_s,
          Text::tr("The catalogue version: connect, preview, or all, the default."),
          {u"connect"_s, u"preview"_s, u"all"_s}},
         {u"billing-endpoint"_s, {}, Text::tr("Marks the subscription as a billing endpoint."), {}},
         {u"billing-feature"_s, {}, Text::tr("The tenant has the billing webhook feature."), {}},
         {u"force"_s, {}, Text::tr("Replaces a file that is there."), {}}}};
}

QFuture<Outcome> NewCommand::run(const Arguments &arguments)
{
    const QString path = *arguments.operand();
    if (path == sampleWord)
        return finished(usageError(Text::tr("%1 means the design that comes along, wherever a design is "
                                            "named. Choose another name, for example %1.hookbench.")
                                       .arg(path)));
    const QFileInfo file(path);
    if (file.isDir())
        return finished(
            Error{ErrorCode::Unwritable, Text::tr("%1 is a folder; name a file in it.").arg(path)});
    const bool isThere = file.exists() || file.isSymLink();
    if (isThere && !arguments.has(u"force"_s))
        return finished(Error{ErrorCode::Unwritable,
                              Text::tr("%1 is already there and was left alone. Choose another name, or "
                                       "replace it with --force.")
                                  .arg(path)});
    Design design = newDesign(file.completeBaseName());
    if (arguments.has(u"catalogue"_s))
        design.catalogueVersion = arguments.value(u"catalogue"_s);
    design.billingFeature = arguments.has(u"billing-feature"_s);
    design.subscriptions.first().billingEndpoint = arguments.has(u"billing-endpoint"_s);
    const Result<void> written = SafeWriter(path).write(writeDesign(design));
    if (!written)
        return finished(written.error());
    console().say(Text::tr("Wrote the new design %1.").arg(path));
    return finished(ExitCode::Fine);
}

} // namespace hookbench
