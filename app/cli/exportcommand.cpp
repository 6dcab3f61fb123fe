#include "app/cli/exportcommand.h"

#include "app/cli/commonoptions.h"
#include "app/cli/console.h"
#include "app/cli/openeddesign.h"
#include "model/exporting/exportcomparison.h"

#include <nlohmann/json.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

QStringList formatIds()
{
    QStringList ids;
    for (const ExportFormat &format : exportFormats())
        ids.append(format.id);
    return ids;
}

Outcome check(Console &console, const ExportContext &context, const QList<ExportFile> &files,
              const Arguments &arguments)
{
    const QString folder = arguments.value(u"to"_s);
    const QString shown = QDir::toNativeSeparators(QDir(folder).absolutePath());
    if (!QFileInfo(folder).isDir())
        return Error{ErrorCode::Unreadable,
                     Text::tr("%1 is no folder. Name one that was exported into.").arg(shown)};
    const QList<FileDifference> differences = compareFiles(files, folder, arguments.values(u"format"_s));
    if (differences.isEmpty()) {
        console.writeLine(Text::tr("%1 is what this design exports.").arg(shown));
        return ExitCode::Fine;
    }
    for (const FileDifference &difference : differences)
        console.writeLine(sentenceOf(difference));
    for (const QString &sentence : fieldSentences(context, folder))
        console.writeLine(sentence);
    console.say(differences.size() == 1 ? Text::tr("One file differs from what this design exports.")
                                        : Text::tr("%Ln files differ from what this design exports.", nullptr,
                                                   int(differences.size())));
    const bool hasTexts = std::ranges::any_of(differences, [](const FileDifference &difference) {
        return difference.path.startsWith(u"docs/"_s) || difference.path.startsWith(u"mapping/"_s);
    });
    if (hasTexts)
        //: A translation names its own language.
        console.say(
            Text::tr("Documents were compared in English; for those in another language give --lang."));
    return ExitCode::Findings;
}

} // namespace

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return Text::tr("Writes specs and documents of a design into a folder.");
}

CommandSyntax ExportCommand::syntax() const
{
    return {
        designOperand(OperandSpec::Need::Required),
        {{u"to"_s,
          u"DIR"_s,
          Text::tr("The folder to write into; it is made when it is not there. What an earlier export wrote "
                   "is replaced."),
          {}},
         {u"format"_s, u"NAME"_s,
          Text::tr("A format to write, more than once for several; all when it is not given. Files of other "
                   "formats stay."),
          formatIds(), true},
         {u"check"_s,
          {},
          Text::tr("Writes nothing; tells whether the folder is what this design exports, and what differs."),
          {}},
         subscriptionOption()}};
}

QFuture<Outcome> ExportCommand::run(const Arguments &arguments)
{
    if (!arguments.has(u"to"_s) || arguments.value(u"to"_s).isEmpty())
        return finished(usageError(Text::tr("--to is missing: --to FOLDER.")));
    const Result<OpenedDesign> opened = openCheckedDesign(*arguments.operand());
    if (!opened)
        return finished(opened.error());
    const Result<qsizetype> index = chooseSubscription(opened->design, arguments);
    if (!index)
        return finished(index.error());
    const Result<SampleRecords> sample = findSample(opened->design);
    if (!sample)
        return finished(sample.error());
    const Subscription &subscription = opened->design.subscriptions.at(*index);
    const Result<ExportContext> context =
        makeExportContext(opened->design, *opened->catalogue, subscription, *sample);
    if (!context)
        return finished(context.error());
    const Result<QList<ExportFile>> files = makeExport(*context, arguments.values(u"format"_s));
    if (!files)
        return finished(files.error());
    if (arguments.has(u"check"_s))
        return finished(check(console(), *context, *files, arguments));
    const QString folder = arguments.value(u"to"_s);
    const Result<qsizetype> outdated = writeExport(*files, folder, arguments.values(u"format"_s));
    if (!outdated)
        return finished(outdated.error());
    console().say(Text::tr("Wrote %Ln files into %1.", nullptr, int(files->size()))
                      .arg(QDir::toNativeSeparators(QDir(folder).absolutePath())));
    if (*outdated == 1)
        console().say(Text::tr("Removed one file of an earlier export that this design no longer has."));
    else if (*outdated > 1)
        console().say(Text::tr("Removed %Ln files of an earlier export that this design no longer has.",
                               nullptr, int(*outdated)));
    return finished(ExitCode::Fine);
}

} // namespace hookbench
