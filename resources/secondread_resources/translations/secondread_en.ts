<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConfusionModel</name>
    <message numerus="yes">
        <source>{first} says {one}, {second} {other}: %Ln sentences</source>
        <translation>
            <numerusform>{first} says {one}, {second} {other}: %Ln sentence</numerusform>
            <numerusform>{first} says {one}, {second} {other}: %Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishingPanel</name>
    <message numerus="yes">
        <source>%Ln sentence(s) without a code. A coding can be finished when every sentence of the article has a type and a sourcing.</source>
        <translation>
            <numerusform>%Ln sentence without a code. A coding can be finished when every sentence of the article has a type and a sourcing.</numerusform>
            <numerusform>%Ln sentences without a code. A coding can be finished when every sentence of the article has a type and a sourcing.</numerusform>
        </translation>
    </message>
</context>
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
    <name>MappingDialog</name>
    <message numerus="yes">
        <source>%Ln labels are not decided; they are left over.</source>
        <translation>
            <numerusform>%Ln label is not decided; it is left over.</numerusform>
            <numerusform>%Ln labels are not decided; they are left over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rarer labels are not shown; they are left over, too.</source>
        <translation>
            <numerusform>%Ln rarer label is not shown; it is left over, too.</numerusform>
            <numerusform>%Ln rarer labels are not shown; they are left over, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingRow</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
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
        <source>%Ln codings for an answer key</source>
        <translation>
            <numerusform>%Ln coding for an answer key</numerusform>
            <numerusform>%Ln codings for an answer key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings of it, by anybody</source>
        <translation>
            <numerusform>%Ln reading of it, by anybody</numerusform>
            <numerusform>%Ln readings of it, by anybody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its answer key (%Ln versions)</source>
        <translation>
            <numerusform>its answer key (%Ln version)</numerusform>
            <numerusform>its answer key (%Ln versions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message numerus="yes">
        <source>%Ln sentences have no code yet.</source>
        <translation>
            <numerusform>%Ln sentence has no code yet.</numerusform>
            <numerusform>%Ln sentences have no code yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A key needs a code for every sentence; %Ln are open.</source>
        <translation>
            <numerusform>A key needs a code for every sentence; %Ln is open.</numerusform>
            <numerusform>A key needs a code for every sentence; %Ln are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agreeing</name>
    <message numerus="yes">
        <source>The same answer in {percent} of %Ln sentences</source>
        <translation>
            <numerusform>The same answer in {percent} of %Ln sentence</numerusform>
            <numerusform>The same answer in {percent} of %Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same in {percent} of %Ln words</source>
        <translation>
            <numerusform>The same in {percent} of %Ln word</numerusform>
            <numerusform>The same in {percent} of %Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brought</name>
    <message numerus="yes">
        <source>%Ln codings of other people in the same file</source>
        <translation>
            <numerusform>%Ln coding of somebody else in the same file</numerusform>
            <numerusform>%Ln codings of other people in the same file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that stand on no words</source>
        <translation>
            <numerusform>%Ln entry that stands on no words</numerusform>
            <numerusform>%Ln entries that stand on no words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels on the page as a whole</source>
        <translation>
            <numerusform>%Ln label on the page as a whole</numerusform>
            <numerusform>%Ln labels on the page as a whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of “{name}”</source>
        <translation>
            <numerusform>%Ln of “{name}”</numerusform>
            <numerusform>%Ln of “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predictions of a machine</source>
        <translation>
            <numerusform>%Ln prediction of a machine</numerusform>
            <numerusform>%Ln predictions of a machine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations between labels</source>
        <translation>
            <numerusform>%Ln relation between labels</numerusform>
            <numerusform>%Ln relations between labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results of other kinds</source>
        <translation>
            <numerusform>%Ln result of another kind</numerusform>
            <numerusform>%Ln results of other kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words and sentences cut by the other program</source>
        <translation>
            <numerusform>%Ln word or sentence cut by the other program</numerusform>
            <numerusform>%Ln words and sentences cut by the other program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{label}”, %Ln times: {reason}</source>
        <translation>
            <numerusform>“{label}”, %Ln time: {reason}</numerusform>
            <numerusform>“{label}”, %Ln times: {reason}</numerusform>
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
