<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%Ln parts are shown but left out.</source>
        <translation>
            <numerusform>%Ln part is shown but left out.</numerusform>
            <numerusform>%Ln parts are shown but left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences will be asked about.</source>
        <translation>
            <numerusform>%Ln sentence will be asked about.</numerusform>
            <numerusform>%Ln sentences will be asked about.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>Import all %Ln that need &amp;no look</source>
        <translation>
            <numerusform>Import the %Ln that needs &amp;no look</numerusform>
            <numerusform>Import all %Ln that need &amp;no look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln characters that nobody can see. The page shows them on a red ground: a text can read otherwise than it looks because of them.</source>
        <translation>
            <numerusform>There is %Ln character that nobody can see. The page shows it on a red ground: a text can read otherwise than it looks because of it.</numerusform>
            <numerusform>There are %Ln characters that nobody can see. The page shows them on a red ground: a text can read otherwise than it looks because of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%Ln articles were imported.</source>
        <translation>
            <numerusform>%Ln article was imported.</numerusform>
            <numerusform>%Ln articles were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be added</source>
        <translation>
            <numerusform>%Ln file could not be added</numerusform>
            <numerusform>%Ln files could not be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped.</source>
        <translation>
            <numerusform>%Ln was skipped.</numerusform>
            <numerusform>%Ln were skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message numerus="yes">
        <source>%Ln readings with all answers and results</source>
        <translation>
            <numerusform>%Ln reading with all answers and results</numerusform>
            <numerusform>%Ln readings with all answers and results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryRoom</name>
    <message numerus="yes">
        <source>%Ln articles were imported.</source>
        <translation>
            <numerusform>%Ln article was imported.</numerusform>
            <numerusform>%Ln articles were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message numerus="yes">
        <source>%Ln characters left</source>
        <translation>
            <numerusform>%Ln character left</numerusform>
            <numerusform>%Ln characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message numerus="yes">
        <source>%Ln readings of it, by anybody, are erased with it.</source>
        <translation>
            <numerusform>%Ln reading of it is erased with it.</numerusform>
            <numerusform>%Ln readings of it, by anybody, are erased with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed in %Ln times: first {first}, last {last}, best {best} of 100</source>
        <translation>
            <numerusform>Handed in once: {first} of 100</numerusform>
            <numerusform>Handed in %Ln times: first {first}, last {last}, best {best} of 100</numerusform>
        </translation>
    </message>
</context>
</TS>
