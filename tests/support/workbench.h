#pragma once

#include "model/catalogue/cataloguereader.h"
#include "model/core/clock.h"
#include "model/core/randomsource.h"
#include "model/items/designdocument.h"

#include <memory>

namespace hookbench::test {

/// A document over the shipped catalogue and samples with a clock that stands still and ids from a seed.
struct Workbench
{
    FixedClock clock{*parseIso(u"2026-06-18T16:40:00Z")};
    SeededRandomSource random{1};
    DesignDocument document{std::make_shared<const Catalogue>(builtInCatalogue()), builtInSamples(), clock,
                            random};

    Workbench()
    {
        document.setSecret(std::make_shared<const SecretBytes>(publicSampleSecret()), {});
        document.selectEventType(QStringLiteral("visit_report.approved"));
    }

    /// Sets one cell the way an undo command does; `eventType` empty: the defaults row.
    void set(const QString &eventType, Option option, OptionState state)
    {
        Design design = document.design();
        setOptionState(design.subscriptions[document.subscriptionIndex()], eventType, option, state);
        document.setDesign(design);
    }
};

} // namespace hookbench::test
