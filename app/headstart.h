#pragma once

#include "model/catalogue/catalogue.h"
#include "model/payload/samplerecords.h"

#include <QtCore/QList>

#include <future>
#include <memory>

namespace hookbench {

/// What the first paint needs and what asks for no window, begun on a thread of its own before Qt looks for
/// its platform: the configuration of the fonts, the catalogue, the samples.
class HeadStart final
{
    Q_DISABLE_COPY_MOVE(HeadStart)

public:
    HeadStart();
    ~HeadStart();

    struct Materials
    {
        std::shared_ptr<const Catalogue> catalogue;
        QList<SampleRecords> samples;
    };
    /// Waits for them; asked once.
    [[nodiscard]] Materials take();

private:
    std::future<Materials> m_materials;
};

} // namespace hookbench
