<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- English is the source language; only what depends on a number is here. -->
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>shelf</name>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation><numerusform>%n sentence</numerusform><numerusform>%n sentences</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Handed in %n times: first {first}, last {last}, best {best} of 100</source>
        <translation><numerusform>Handed in once: {first} of 100</numerusform><numerusform>Handed in %n times: first {first}, last {last}, best {best} of 100</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n sentences will be asked about.</source>
        <translation><numerusform>%n sentence will be asked about.</numerusform><numerusform>%n sentences will be asked about.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n parts are shown but left out.</source>
        <translation><numerusform>%n part is shown but left out.</numerusform><numerusform>%n parts are shown but left out.</numerusform></translation>
    </message>
</context>
<context>
    <name>LibraryRoom</name>
    <message numerus="yes">
        <source>%n articles were imported.</source>
        <translation><numerusform>%n article was imported.</numerusform><numerusform>%n articles were imported.</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n files could not be added</source>
        <translation><numerusform>%n file could not be added</numerusform><numerusform>%n files could not be added</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n articles were imported.</source>
        <translation><numerusform>%n article was imported.</numerusform><numerusform>%n articles were imported.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n were skipped.</source>
        <translation><numerusform>%n was skipped.</numerusform><numerusform>%n were skipped.</numerusform></translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message numerus="yes">
        <source>%n readings with all answers and results</source>
        <translation><numerusform>%n reading with all answers and results</numerusform><numerusform>%n readings with all answers and results</numerusform></translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message numerus="yes">
        <source>%n readings of it, by anybody, are erased with it.</source>
        <translation><numerusform>%n reading of it is erased with it.</numerusform><numerusform>%n readings of it, by anybody, are erased with it.</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>Import all %n that need &amp;no look</source>
        <translation><numerusform>Import the %n that needs &amp;no look</numerusform><numerusform>Import all %n that need &amp;no look</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>There are %n characters that nobody can see. The page shows them on a red ground: a text can read otherwise than it looks because of them.</source>
        <translation><numerusform>There is %n character that nobody can see. The page shows it on a red ground: a text can read otherwise than it looks because of it.</numerusform><numerusform>There are %n characters that nobody can see. The page shows them on a red ground: a text can read otherwise than it looks because of them.</numerusform></translation>
    </message>
</context>
</TS>
