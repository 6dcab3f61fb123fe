#include "app/cli/openeddesign.h"

#include "app/cli/suggestion.h"
#include "model/catalogue/cataloguereader.h"
#include "model/design/designfile.h"
#include "model/design/policy.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OpenedDesign)
};

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message};
}

Result<Design> readDesignFile(const QString &path)
{
    const Result<QByteArray> text = readFile(path);
    if (!text)
        return text.error();
    return readDesign(*text, path);
}

QString joined(const QStringList &names)
{
    return names.join(Text::tr(", ", "between the names of a list"));
}

} // namespace

Result<OpenedDesign> openDesign(const QString &operand)
{
    const bool isSample = operand == sampleWord;
    Result<Design> design = isSample ? Result<Design>(sampleDesign()) : readDesignFile(operand);
    if (!design)
        return design.error();
    if (design->catalogueFile.isEmpty())
        return OpenedDesign{std::move(*design), std::make_shared<const Catalogue>(builtInCatalogue())};
    const QDir folder = QFileInfo(operand).dir();
    Result<Catalogue> catalogue = loadCatalogue(folder.filePath(design->catalogueFile));
    if (!catalogue)
        return catalogue.error();
    return OpenedDesign{std::move(*design), std::make_shared<const Catalogue>(std::move(*catalogue))};
}

Result<OpenedDesign> openCheckedDesign(const QString &operand)
{
    Result<OpenedDesign> opened = openDesign(operand);
    if (!opened)
        return opened;
    const Result<void> checked = checkEventTypes(opened->design, *opened->catalogue);
    if (!checked)
        return invalid(
            Text::tr("%1: %2", "a file, and what is wrong with it").arg(operand, checked.error().message));
    return opened;
}

Result<qsizetype> chooseSubscription(const Design &design, const Arguments &arguments)
{
    if (!arguments.has(u"subscription"_s))
        return qsizetype(0);
    const QString name = arguments.value(u"subscription"_s);
    const Subscription *found = design.subscription(name);
    if (found)
        return qsizetype(found - design.subscriptions.constData());
    QStringList ids;
    for (const Subscription &subscription : design.subscriptions)
        ids.append(subscription.id);
    return invalid(Text::tr("The design has no subscription \"%1\"; it has: %2.").arg(name, joined(ids)));
}

QList<const EventType *> eventTypesOf(const OpenedDesign &opened, const Subscription &subscription)
{
    QList<const EventType *> types = opened.catalogue->eventTypesOf(opened.design.catalogueVersion);
    if (!subscription.eventTypes.isEmpty())
        types.removeIf([&](const EventType *type) { return !subscription.eventTypes.contains(type->name); });
    return types;
}

Result<const EventType *> findEventType(const OpenedDesign &opened, const QString &name)
{
    const QString version = opened.design.catalogueVersion;
    const EventType *type = opened.catalogue->eventType(name);
    if (type && type->versions.contains(version))
        return type;
    if (type)
        return invalid(
            Text::tr("The event type %1 is not in the catalogue version \"%2\" that the design uses.")
                .arg(name, version));
    QStringList names;
    for (const EventType *known : opened.catalogue->eventTypesOf(version))
        names.append(known->name);
    const QString near = nearest(name, names);
    if (near.isEmpty())
        return invalid(Text::tr("There is no event type \"%1\"; %2 lists those that there are.")
                           .arg(name, u"hookbench-cli events"_s));
    return invalid(Text::tr("There is no event type \"%1\". Did you mean %2?").arg(name, near));
}

Result<SampleRecords> findSample(const Design &design)
{
    const QList<SampleRecords> samples = builtInSamples();
    const auto found = std::ranges::find(samples, design.sample, &SampleRecords::id);
    if (found != samples.end())
        return *found;
    QStringList ids;
    for (const SampleRecords &sample : samples)
        ids.append(sample.id);
    return invalid(Text::tr("The design's sample \"%1\" does not exist; there are: %2.")
                       .arg(design.sample, joined(ids)));
}

} // namespace hookbench
