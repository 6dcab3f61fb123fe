#pragma once

#include "app/cli/arguments.h"
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"
#include "model/payload/samplerecords.h"

#include <memory>

namespace hookbench {

/// A design and the catalogue that it is about.
struct OpenedDesign
{
    Design design;
    std::shared_ptr<const Catalogue> catalogue;
};

/// What names the design that comes along, wherever a design is named.
inline constexpr QStringView sampleWord = u"sample";

/// Reads the design that DESIGN names: a file, or `sample`. Nothing is locked or written. Error when
/// the design or its own catalogue cannot be read.
[[nodiscard]] Result<OpenedDesign> openDesign(const QString &operand);

/// As openDesign, and an error InvalidInput for event types that the catalogue does not have.
[[nodiscard]] Result<OpenedDesign> openCheckedDesign(const QString &operand);

/// The index of the subscription that --subscription names, or of the first. Error: InvalidInput with
/// those that there are.
[[nodiscard]] Result<qsizetype> chooseSubscription(const Design &design, const Arguments &arguments);

/// The event types that the subscription gets: those it names, or all of the catalogue version.
[[nodiscard]] QList<const EventType *> eventTypesOf(const OpenedDesign &opened,
                                                    const Subscription &subscription);

/// The event type of that name. Error: InvalidInput with the nearest name, or with why the design does not
/// have it.
[[nodiscard]] Result<const EventType *> findEventType(const OpenedDesign &opened, const QString &name);

/// The record set that the design builds payloads from. Error: InvalidInput with those that there are.
[[nodiscard]] Result<SampleRecords> findSample(const Design &design);

} // namespace hookbench
