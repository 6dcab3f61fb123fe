#include "model/core/randomsource.h"

#include <QtCore/QRandomGenerator>

namespace hookbench {

quint64 SystemRandomSource::next()
{
    return QRandomGenerator::system()->generate64();
}

quint64 SeededRandomSource::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31U);
}

} // namespace hookbench
