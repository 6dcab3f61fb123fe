#include "app/headstart.h"

#include "model/catalogue/cataloguereader.h"

#include <fontconfig/fontconfig.h>

namespace hookbench {

namespace {

HeadStart::Materials prepare()
{
    FcInit(); // which Qt does else with the first text that it measures
    return {std::make_shared<const Catalogue>(builtInCatalogue()), builtInSamples()};
}

} // namespace

HeadStart::HeadStart()
    : m_materials(std::async(std::launch::async, prepare))
{
}

HeadStart::~HeadStart() = default;

HeadStart::Materials HeadStart::take()
{
    return m_materials.get();
}

} // namespace hookbench
